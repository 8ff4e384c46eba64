package coranto.web.page.frame;

/// A page that tells why there is no other.
///
/// @param what in a few words
/// @param advice what a reader may do
public record TroubleView(int status, String what, String advice) {}
