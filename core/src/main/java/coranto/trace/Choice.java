package coranto.trace;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the source among matches: the earliest by time of those as like the sentence as the best
/// is, so that a chain of copies leads to where the words were first.
final class Choice {
  /// By how much odds may be lower and still count as good.
  private static final double AS_GOOD = 0.1;

  private Choice() {}

  static @Nullable Match of(List<Match> matches) {
    double most = matches.stream().mapToDouble(Match::odds).max().orElse(0);
    boolean exact = matches.stream().anyMatch(Match::exact);
    Match chosen = null;
    for (Match match : bySeq(matches)) {
      boolean asGood = exact ? match.exact() : match.odds() >= most - AS_GOOD;
      if (asGood && (chosen == null || earlier(match, chosen))) {
        chosen = match;
      }
    }
    return chosen;
  }

  private static List<Match> bySeq(List<Match> matches) {
    return matches.stream()
        .sorted(
            Comparator.comparingLong((Match match) -> match.candidate().seq())
                .thenComparing(Comparator.comparingDouble(Match::odds).reversed())
                .thenComparingInt(match -> match.candidate().index()))
        .toList();
  }

  private static boolean earlier(Match match, Match chosen) {
    return match.candidate().report().time().before(chosen.candidate().report().time());
  }
}
