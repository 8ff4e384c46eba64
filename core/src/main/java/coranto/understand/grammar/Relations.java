package coranto.understand.grammar;

import coranto.understand.words.FeatureRow;
import org.jspecify.annotations.Nullable;

/// What each word of a sentence is to its head; found when it is first asked for, since few words
/// are. For one thread.
final class Relations {
  private static final Relation[] ALL = Relation.values();

  private final int[] heads;
  private final int[] lows;
  private final int[] highs;
  private final ParseFeatures features;
  private final LinearChooser chooser;
  private final @Nullable Relation[] found;
  private final int[] scores = new int[ALL.length];

  /// @param heads counted from the sentence's first word; the sentence's size for the root
  Relations(int[] heads, int[] lows, int[] highs, ParseFeatures features, LinearChooser chooser) {
    this.heads = heads;
    this.lows = lows;
    this.highs = highs;
    this.features = features;
    this.chooser = chooser;
    this.found = new Relation[heads.length];
  }

  /// @param word counted from the sentence's first
  Relation of(int word) {
    Relation known = found[word];
    if (known == null) {
      known = heads[word] == heads.length ? Relation.ROOT : chosen(word);
      found[word] = known;
    }
    return known;
  }

  private Relation chosen(int word) {
    FeatureRow row = features.relation(word, heads, lows, highs);
    chooser.score(row, scores);
    return ALL[highest(features.mark(word))];
  }

  /// The best relation but root; punctuation is for marks alone.
  private int highest(boolean mark) {
    int best = 1;
    for (int at = 2; at < scores.length; at++) {
      boolean fits = mark || at != Relation.PUNCTUATION.ordinal();
      best = fits && scores[at] > scores[best] ? at : best;
    }
    return best;
  }
}
