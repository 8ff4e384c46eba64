package coranto.trace;

import coranto.report.Explanation;
import java.util.ArrayList;
import java.util.Locale;

/// Tells a person why: how many words are shared and how rarely sentences share so much, and what
/// gives the score, in parts whose sum is its log odds, called points.
final class Reasons {
  /// Parts smaller than this, as log odds, are left out.
  private static final double SMALL = 0.005;

  /// From which rarity on it is told as a bound.
  private static final double MOST = 1e9;

  private final Scorer scorer;

  Reasons(Scorer scorer) {
    this.scorer = scorer;
  }

  /// @param why the verdict in a few words
  Explanation of(Match match, String why, double score) {
    Alignment alignment = match.alignment();
    var parts = new ArrayList<Explanation>();
    Scorer.Odds odds = scorer.parts(alignment);
    put(parts, odds.words(), "points for the words in both: " + rarity(alignment.shared()));
    put(parts, odds.order(), "points for their order and the small words between");
    put(parts, odds.length(), "points for the length");
    put(parts, odds.strangers(), "points for names, numbers and words that are not the same");
    put(
        parts,
        match.odds() - odds.sum(),
        "points for the sentences beside it, which are like it too");
    put(parts, odds.start(), "points to begin with: most sentences come from nowhere");
    String sum = String.format(Locale.ROOT, "%.1f", match.odds());
    return Explanation.of(
        score,
        why + ": " + shared(alignment) + " words, " + sum + " points; 0 is an even bet",
        parts);
  }

  private static void put(ArrayList<Explanation> parts, double odds, String why) {
    if (Math.abs(odds) >= SMALL) {
      parts.add(Explanation.of(odds, why));
    }
  }

  private static String shared(Alignment alignment) {
    int paired = 0;
    for (int found : alignment.partner()) {
      paired += found >= 0 ? 1 : 0;
    }
    return paired + " of " + alignment.here().size();
  }

  /// How rarely a sentence has these words by chance, going by how many reports have each.
  ///
  /// @param surprise the sum of the words' weights, natural logarithms
  static String rarity(double surprise) {
    double one = Math.exp(Math.min(surprise, 60));
    if (one < 10) {
      return "most reports have them";
    }
    return one >= MOST
        ? "fewer than one sentence in a billion has them by chance"
        : "one sentence in about " + rounded(one) + " has them by chance";
  }

  /// With one digit that counts, so that no more is said than is known.
  private static String rounded(double number) {
    double unit = Math.pow(10, Math.floor(Math.log10(number)));
    return String.format(Locale.ROOT, "%,d", Math.round(Math.floor(number / unit) * unit));
  }
}
