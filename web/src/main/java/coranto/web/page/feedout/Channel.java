package coranto.web.page.feedout;

import java.time.Instant;
import java.util.List;

/// A feed, whatever it is written as. Addresses are whole.
///
/// @param id never changes
/// @param self where it stands itself
/// @param page where the same stands for people
/// @param updated when anything of it changed last
record Channel(
    String id, String title, String self, String page, Instant updated, List<Item> items) {
  /// Something told.
  ///
  /// @param id never changes
  /// @param title the headline
  /// @param author the outlet
  /// @param link where to read it here
  /// @param text a few lines, plain
  record Item(String id, String title, String author, String link, String text, Instant updated) {}

  /// Its newest item's time; the beginning of 1970 when it has none.
  static Instant newest(List<Item> items) {
    return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
