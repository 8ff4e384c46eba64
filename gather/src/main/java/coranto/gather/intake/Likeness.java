package coranto.gather.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Whether two states of a text may be one report, edited: an outlet may use a guid again for
/// another report.
final class Likeness {
  /// The least share of the shorter text's words that both have. An edited report keeps most of
  /// its words; two reports of one outlet share those that every report has.
  private static final double LEAST = 0.55;

  /// The least share of a piece's words that stand in the whole; the rest invites to subscribe.
  private static final double ITS_OWN = 0.7;

  private Likeness() {}

  static boolean like(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return shorter > 0 && first.size() >= LEAST * shorter;
  }

  /// Whether a text is no more than a piece of another: less than `share` of its words, and hardly
  /// any
  /// that are not in it.
  static boolean within(String piece, String whole, double share) {
    Set<String> small = words(piece);
    Set<String> large = words(whole);
    int size = small.size();
    small.retainAll(large);
    return size < share * large.size() && small.size() >= ITS_OWN * size;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
  }
}
