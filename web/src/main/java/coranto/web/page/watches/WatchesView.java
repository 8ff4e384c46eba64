package coranto.web.page.watches;

import coranto.web.page.cited.Source;
import coranto.web.page.print.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  ///
  /// @param unread "3 unread"; empty when nothing is, or nobody marks it
  /// @param latest the report it fired for last; null when it never did, or the report is gone
  record Row(
      String href,
      String name,
      String query,
      String told,
      When made,
      String unread,
      @Nullable Source latest) {}
}
