package coranto.flow;

import coranto.text.CompactVector;
import coranto.text.Openings;

/// What a query means, to find reports that say so in other words.
///
/// @param vector of the model that the reports were embedded by
/// @param least how near a report must lie, as a cosine
public record Sense(CompactVector vector, double least) {
  /// So many deviations above what is usual among openings that have nothing to do with each other:
  /// what is typed at random lies below it, whatever is held.
  private static final double ABOVE_USUAL = 3;

  public static Sense of(CompactVector query, Openings.Usual usual) {
    return new Sense(query, usual.mean() + ABOVE_USUAL * usual.deviation());
  }
}
