package coranto.web.page.watches;

import coranto.web.page.cited.Source;
import coranto.web.page.print.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A watch and what it fired.
///
/// @param search address of what is held of it already
/// @param hits the latest first
/// @param told who was told, the latest first
/// @param form to change it
record WatchView(
    String id,
    String name,
    String query,
    String search,
    String atom,
    String json,
    String said,
    String wrong,
    List<Fired> hits,
    @Nullable String earlier,
    @Nullable String later,
    List<Hook> hooks,
    List<Told> told,
    WatchForm form,
    String token) {
  /// A report that it fired for.
  record Fired(Source source, String story, String why) {}

  /// A webhook, and the secret by which it knows that it is told from here.
  record Hook(String address, String secret) {}

  /// A receiver that was told, or is to be.
  record Told(String address, String state, When due) {}
}
