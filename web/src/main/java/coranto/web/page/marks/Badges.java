package coranto.web.page.marks;

import coranto.flow.MarkDesk.Standing;

/// How a story stands with its reader, beside its headline.
///
/// @param fresh "3 new" since it was read; empty when nothing is, or nothing was read before
/// @param starred whether it is starred
/// @param read whether all of it was read
public record Badges(String fresh, boolean starred, boolean read) {
  /// Where nobody marks what was read.
  public static final Badges NONE = new Badges("", false, false);

  public static Badges of(Standing standing) {
    boolean read = standing.begun() && standing.read();
    boolean again = standing.begun() && !standing.read();
    return new Badges(again ? standing.fresh().size() + " new" : "", standing.starred(), read);
  }
}
