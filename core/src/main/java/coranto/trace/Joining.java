package coranto.trace;

import java.util.ArrayList;
import java.util.List;

/// Sentences that were split or joined on their way: two neighbours here are laid, as one, beside
/// what each was laid beside in one report there. Where the whole is more alike than its halves,
/// both
/// halves gain.
final class Joining {
  /// The lowest odds at which a match is worth joining, and the odds from which it needs no help.
  private static final double HOPELESS = -5;

  private static final double SURE = 2;

  /// How many matches of each sentence are tried.
  private static final int TRIED = 3;

  /// How far apart two sentences there may stand.
  private static final int APART = 2;

  private final Scorer scorer;

  Joining(Scorer scorer) {
    this.scorer = scorer;
  }

  /// The matches of all sentences of a report, raised where joining helps.
  ///
  /// @param matches for each sentence its matches
  List<List<Match>> join(List<List<Match>> matches) {
    var joined = new ArrayList<List<Match>>();
    matches.forEach(found -> joined.add(new ArrayList<>(found)));
    for (int index = 1; index < matches.size(); index++) {
      join(joined.get(index - 1), joined.get(index));
    }
    return joined;
  }

  private void join(List<Match> first, List<Match> second) {
    for (int one = 0; one < first.size(); one++) {
      for (int two = 0; two < second.size(); two++) {
        if (pieced(first.get(one), second.get(two))) {
          double odds = odds(first.get(one), second.get(two));
          first.set(one, first.get(one).atLeast(odds).ofSameWords());
          second.set(two, second.get(two).atLeast(odds).ofSameWords());
        }
      }
    }
    for (int one : promising(first)) {
      for (int two : promising(second)) {
        if (first.get(one).odds() < SURE || second.get(two).odds() < SURE) {
          join(first, one, second, two);
        }
      }
    }
  }

  private void join(List<Match> first, int one, List<Match> second, int two) {
    Match left = first.get(one);
    Match right = second.get(two);
    if (left.candidate().seq() != right.candidate().seq() || apart(left, right) > APART) {
      return;
    }
    double odds = odds(left, right);
    if (odds > Math.max(left.odds(), right.odds())) {
      first.set(one, left.atLeast(odds));
      second.set(two, right.atLeast(odds));
    }
  }

  private double odds(Match left, Match right) {
    Form here = left.alignment().here().with(right.alignment().here());
    return scorer.odds(Aligner.align(here, there(left, right)));
  }

  /// Whether two neighbours that are not the same alone are, together, the same words.
  private static boolean pieced(Match left, Match right) {
    if (left.candidate().seq() != right.candidate().seq()
        || left.exact()
        || right.exact()
        || right.candidate().index() - left.candidate().index() != 0
            && right.candidate().index() - left.candidate().index() != 1) {
      return false;
    }
    Form one = left.alignment().here();
    Form two = right.alignment().here();
    boolean apart = left.candidate().index() != right.candidate().index();
    int there = left.alignment().there().size() + (apart ? right.alignment().there().size() : 0);
    return one.size() + two.size() == there && one.with(two).is(there(left, right));
  }

  private static int apart(Match left, Match right) {
    return Math.abs(left.candidate().index() - right.candidate().index());
  }

  private static Form there(Match left, Match right) {
    Form one = left.alignment().there();
    Form two = right.alignment().there();
    int order = Integer.compare(left.candidate().index(), right.candidate().index());
    return order == 0 ? one : order < 0 ? one.with(two) : two.with(one);
  }

  /// The places of the best matches that are neither hopeless nor, all of them, sure.
  private static List<Integer> promising(List<Match> matches) {
    var places = new ArrayList<Integer>();
    for (int at = 0; at < matches.size(); at++) {
      if (matches.get(at).odds() > HOPELESS) {
        places.add(at);
      }
    }
    places.sort((one, two) -> Double.compare(matches.get(two).odds(), matches.get(one).odds()));
    return places.subList(0, Math.min(TRIED, places.size()));
  }
}
