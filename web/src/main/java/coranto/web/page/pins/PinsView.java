package coranto.web.page.pins;

import coranto.web.page.print.When;
import java.util.List;

/// The page on which a person says where reports belong.
///
/// @param said what was done just now; empty when nothing was
/// @param wrong why nothing was done; empty when something was
/// @param one the report that the form begins with; empty for none
/// @param story address of its story; empty for none
/// @param reports the story's, to choose from
/// @param pins those that hold, the newest first
/// @param more how many of them are not shown
/// @param token what a form must bring
public record PinsView(
    String said,
    String wrong,
    String one,
    String story,
    List<Report> reports,
    List<Row> pins,
    int more,
    String token) {
  /// A pin that holds.
  ///
  /// @param bond "together" or "apart"
  public record Row(Report one, Report other, String bond, When made) {}

  /// A report that a pin is about, or may be.
  ///
  /// @param name its outlet and title; its id when it isn't held any more
  public record Report(String id, String href, String name) {}
}
