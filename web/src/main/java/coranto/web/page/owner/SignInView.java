package coranto.web.page.owner;

/// The page where the owner signs in.
///
/// @param wrong why nothing came of it; empty when nothing was tried
/// @param to where to go on
/// @param guarded whether a password is set
/// @param token what the form must bring
record SignInView(String wrong, String to, boolean guarded, String token) {}
