package coranto.web.page.story;

import coranto.web.page.cited.Quoted;
import coranto.web.page.print.Mark;
import coranto.web.page.print.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story as an evidence sheet: every statement with its place, every report with its hash.
///
/// @param from how many places stand before the first shown
/// @param total of all places
/// @param reports those that the places shown stand in
record SheetView(
    Quoted headline,
    String counts,
    String story,
    String table,
    String data,
    int from,
    int total,
    List<Place> places,
    List<Held> reports,
    @Nullable String earlier,
    @Nullable String later) {
  /// Words in their place.
  ///
  /// @param kind as in "statement 3", empty when it is the one before it again
  /// @param text empty when it is that of the statement before it
  /// @param report its number on this sheet
  /// @param where "revision 1, characters 0 to 81"
  record Place(
      String kind,
      String by,
      @Nullable Mark mark,
      String text,
      @Nullable String language,
      int report,
      String outlet,
      String where,
      String href) {}

  /// A report in a revision.
  ///
  /// @param outward its own address; null when there is none that may be linked to
  record Held(
      int number,
      String outlet,
      String title,
      @Nullable String language,
      When when,
      String claimed,
      String seen,
      int revision,
      @Nullable String hash,
      @Nullable String outward) {}
}
