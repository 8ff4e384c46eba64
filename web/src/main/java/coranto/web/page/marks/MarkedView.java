package coranto.web.page.marks;

import coranto.web.page.cited.Quoted;
import coranto.web.page.print.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stories by how they stand with their reader.
///
/// @param title what the page is called
/// @param empty what is told when there are none
/// @param to the entry up to which all is read when the form says so
/// @param all whether the form is there
record MarkedView(
    String title,
    String said,
    String empty,
    List<Row> rows,
    @Nullable String earlier,
    @Nullable String later,
    long to,
    boolean all,
    String from,
    String token) {
  /// A story.
  ///
  /// @param fresh "3 new reports"; empty when nothing is
  record Row(
      String report,
      String href,
      Quoted headline,
      String counts,
      String fresh,
      boolean starred,
      @Nullable When updated) {}
}
