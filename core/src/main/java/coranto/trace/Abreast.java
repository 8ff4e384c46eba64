package coranto.trace;

import java.util.ArrayList;
import java.util.List;

/// Two sentences in a row that are like two sentences in a row of one report bear each other out,
/// though each alone is too little alike.
final class Abreast {
  /// Odds from which a neighbour's match says something, and the most it may count for.
  private static final double SAYING = -5;

  private static final double MOST = 6;

  /// How much of what it says a match gains. Checked with: ./coranto eval reuse, eval stitched
  private static final double GAIN = 0.35;

  /// The highest odds that a match is raised to: what is sure needs no help, and keeps its order.
  private static final double ENOUGH = 2;

  /// How far apart the two may stand there.
  private static final int APART = 2;

  private Abreast() {}

  /// The matches of all sentences of a report, raised by their neighbours'.
  static List<List<Match>> raised(List<List<Match>> matches) {
    var raised = new ArrayList<List<Match>>(matches.size());
    for (int index = 0; index < matches.size(); index++) {
      var before = index == 0 ? List.<Match>of() : matches.get(index - 1);
      var after = index + 1 == matches.size() ? List.<Match>of() : matches.get(index + 1);
      raised.add(
          matches.get(index).stream()
              .map(match -> raised(match, said(match, before) + said(match, after)))
              .toList());
    }
    return raised;
  }

  private static Match raised(Match match, double said) {
    return match.atLeast(Math.min(ENOUGH, match.odds() + GAIN * said));
  }

  private static double said(Match match, List<Match> beside) {
    double most = 0;
    for (Match other : beside) {
      boolean there = other.candidate().seq() == match.candidate().seq() && apart(match, other);
      most = there ? Math.max(most, Math.min(MOST, other.odds() - SAYING)) : most;
    }
    return most;
  }

  private static boolean apart(Match match, Match other) {
    int apart = Math.abs(match.candidate().index() - other.candidate().index());
    return apart <= APART;
  }
}
