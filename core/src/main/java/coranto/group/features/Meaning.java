package coranto.group.features;

import coranto.text.CompactVector;
import org.jspecify.annotations.Nullable;

/// What a report's title and opening mean: a vector that is made when it is first asked for, since
/// most reports are told apart without.
public final class Meaning {
  private final Meanings meanings;
  private final String opening;
  private @Nullable CompactVector vector;

  Meaning(Meanings meanings, String opening) {
    this.meanings = meanings;
    this.opening = opening;
  }

  /// The title and the opening words.
  String opening() {
    return opening;
  }

  /// How near both lie, in standard deviations above what is usual.
  public double nearness(Meaning other) {
    return meanings.nearness(vector(), other.vector());
  }

  private CompactVector vector() {
    CompactVector made = vector;
    if (made == null) {
      made = meanings.vector(opening);
      vector = made;
    }
    return made;
  }
}
