package coranto.trace;

import coranto.report.Precedence;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the source among matches: the earliest by time of those as like the sentence as the best
/// is, so that a chain of copies leads to where the words were first. A line that anyone may have
/// written comes from where its neighbours come from.
final class Choice {
  /// By how much odds may be lower and still count as good.
  private static final double AS_GOOD = 0.1;

  /// From how much weight on the same words are no line that anyone may have written.
  private static final float TELLING = 11;

  private Choice() {}

  static @Nullable Match of(List<Match> matches) {
    var same = matches.stream().filter(Match::exact).toList();
    var eligible = same.isEmpty() ? matches : same;
    boolean telling = !same.isEmpty() && same.getFirst().alignment().shared() >= TELLING;
    double most = eligible.stream().mapToDouble(Match::odds).max().orElse(0);
    Match chosen = null;
    for (Match match : bySeq(eligible)) {
      boolean asGood = telling || match.odds() >= most - AS_GOOD;
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
    return Precedence.before(match.candidate().report(), chosen.candidate().report());
  }
}
