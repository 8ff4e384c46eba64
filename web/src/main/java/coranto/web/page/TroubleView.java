package coranto.web.page;

/// A page that tells why there is no other.
///
/// @param what in a few words
/// @param advice what a reader may do
record TroubleView(int status, String what, String advice) {}
