package coranto.web.page.frame;

import coranto.web.visit.Keys;

/// Whom pages are printed for.
///
/// @param owner the owner, or a program of the owner's
/// @param figures whether it is theirs to know how much is held
/// @param keys the password and the tokens
/// @param prefix path that the site stands under; empty for none
public record Reader(boolean owner, boolean figures, Keys keys, String prefix) {
  /// The owner, at a site that nobody else comes to.
  public static final Reader OWNER = new Reader(true, true, Keys.NONE, "");
}
