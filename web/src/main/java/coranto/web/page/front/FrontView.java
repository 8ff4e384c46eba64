package coranto.web.page.front;

import coranto.web.page.cited.Quoted;
import coranto.web.page.marks.Badges;
import coranto.web.page.print.Tally;
import coranto.web.page.print.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The front page.
///
/// @param stories the most weighty first
/// @param alone stories that one report alone tells, when there are others
/// @param updated the newest time among them
/// @param earlier address of the sheet before this one
/// @param later address of the next sheet
record FrontView(
    List<Entry> stories,
    List<Entry> alone,
    @Nullable When updated,
    int sheet,
    @Nullable String earlier,
    @Nullable String later) {
  static final int SHEET = 20;
  static final String LEAD = "lead";
  static final String BRIEF = "brief";

  /// A story on the front page.
  ///
  /// @param outlets the first few by name
  /// @param said what is reported most independently, of the lead alone
  /// @param weight how large it is set: lead, second or brief
  record Entry(
      String href,
      Quoted headline,
      @Nullable Quoted lead,
      String counts,
      String outlets,
      String disputes,
      @Nullable When updated,
      Tally tally,
      Badges marks,
      List<Quoted> said,
      String weight) {}
}
