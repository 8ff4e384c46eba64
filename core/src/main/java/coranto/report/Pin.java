package coranto.report;

import java.time.Instant;
import java.util.Locale;

/// What a person says about two reports: keep them in one story, keep them apart, or what was said
/// before about these two no longer holds. It is about reports, never about a story, so that it
/// outlives merges, splits and new weights. The ids stand in their order, whatever order they were
/// said in.
///
/// @param made when it was said
public record Pin(String one, String other, Bond bond, Instant made) {
  /// What is to become of two reports.
  public enum Bond {
    /// They are of one story.
    TOGETHER,
    /// They are of two stories.
    APART,
    /// Grouping may do what it finds right.
    UNDONE;

    /// In small letters, as it stands in JSON.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// @throws IllegalArgumentException when both are the same report
  public Pin {
    int order = one.compareTo(other);
    if (order == 0) {
      throw new IllegalArgumentException("a pin is about two reports, not about " + one + " alone");
    }
    String first = order < 0 ? one : other;
    other = order < 0 ? other : one;
    one = first;
  }

  /// Whether it is about the same two reports.
  public boolean sameTwo(Pin pin) {
    return one.equals(pin.one) && other.equals(pin.other);
  }
}
