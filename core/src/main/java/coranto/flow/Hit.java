package coranto.flow;

import java.util.Locale;

/// That a watch fired.
///
/// @param seq the entry it fired at
/// @param report the report that it fired for
public record Hit(long seq, String watch, String report, Why why) {
  /// Why a watch fired.
  public enum Why {
    /// The story had not matched before.
    STORY,
    /// Another report of the story that goes back to no other.
    NEW_ORIGIN,
    /// Another report of the story in which someone denies something.
    DENIAL;

    /// As it stands in JSON and in the store.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is none
    public static Why of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// What no other hit is named, and this one always.
  public String name() {
    return watch + "." + seq + "." + why.word();
  }
}
