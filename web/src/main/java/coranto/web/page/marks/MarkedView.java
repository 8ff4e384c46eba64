package coranto.web.page.marks;

import coranto.web.page.cited.Quoted;
import coranto.web.page.print.Tally;
import coranto.web.page.print.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stories by how they stand with their reader.
///
/// @param title what the page is called
/// @param empty what is told when there are none
/// @param nothing whether no report is held at all
/// @param to the entry up to which all is read when the form says so
/// @param all whether the form is there
record MarkedView(
    String title,
    String empty,
    boolean nothing,
    List<Row> rows,
    @Nullable String earlier,
    @Nullable String later,
    long to,
    boolean all,
    String from,
    String token) {
  /// A story.
  record Row(
      String report,
      String href,
      Quoted headline,
      String counts,
      Tally tally,
      Badges marks,
      @Nullable When updated) {}
}
