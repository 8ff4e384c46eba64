package coranto.web.page.owner;

import coranto.web.page.print.When;
import java.util.List;

/// The owner's page.
///
/// @param said what was done just now; empty when nothing was
/// @param wrong why nothing was done; empty when something was, or nothing was asked for
/// @param fresh a token made just now, shown this once; empty when none was
/// @param guarded whether a password is set
/// @param token what the forms must bring
record OwnerView(
    String said, String wrong, String fresh, boolean guarded, List<Row> rows, String token) {
  record Row(String name, When made) {}
}
