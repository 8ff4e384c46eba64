package coranto.web.page.watches;

import coranto.web.page.print.When;
import java.util.List;

/// The watches, and a form for one more.
///
/// @param said what was done just now
/// @param wrong why nothing was
/// @param rows the newest first
/// @param asked what a new watch is to search for, as it stands in the form
/// @param opml address of all of them as OPML
record WatchesView(
    String said, String wrong, List<Row> rows, WatchForm asked, String token, String opml) {
  /// A watch.
  record Row(String href, String name, String query, String told, When made) {}
}
