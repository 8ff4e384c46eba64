package coranto.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// What stands beside a sentence's candidate is a candidate of the sentence beside it, though it
/// shares too few rare words to be looked up. Tried for candidates worth it alone, a few a
/// sentence.
final class Siblings {
  /// The lowest odds at which a candidate's siblings are tried.
  private static final double PROMISING = -4;

  /// How many siblings a sentence gets at most.
  private static final int MOST = 8;

  private record Place(long seq, int index) {}

  private final List<List<Match>> found;
  private final BiFunction<Integer, HeldSentence, Match> matching;

  private Siblings(List<List<Match>> found, BiFunction<Integer, HeldSentence, Match> matching) {
    this.found = found;
    this.matching = matching;
  }

  /// The matches of all sentences of a report, each with those of its neighbours' siblings.
  ///
  /// @param matching lays the sentence of an index beside a sentence held
  static List<List<Match>> added(
      List<List<Match>> found, BiFunction<Integer, HeldSentence, Match> matching) {
    var siblings = new Siblings(found, matching);
    var added = new ArrayList<List<Match>>(found.size());
    for (int index = 0; index < found.size(); index++) {
      added.add(siblings.of(index));
    }
    return added;
  }

  private List<Match> of(int index) {
    var all = new ArrayList<>(found.get(index));
    var known = new HashSet<Place>();
    all.forEach(match -> known.add(place(match.candidate(), 0)));
    int most = all.size() + MOST;
    if (index > 0) {
      add(index, found.get(index - 1), 1, known, all, most);
    }
    if (index + 1 < found.size()) {
      add(index, found.get(index + 1), -1, known, all, most);
    }
    return all;
  }

  /// @param step from the neighbour's candidate to its sibling; the candidate itself is tried too,
  ///     since it may have been cut in two
  private void add(
      int index, List<Match> beside, int step, Set<Place> known, List<Match> all, int most) {
    for (Match match : beside) {
      HeldSentence candidate = match.candidate();
      for (int by = 0; match.odds() > PROMISING && by != 2 * step; by += step) {
        int at = candidate.index() + by;
        boolean there = at >= 0 && at < candidate.held().size();
        if (there && all.size() < most && known.add(place(candidate, by))) {
          all.add(matching.apply(index, new HeldSentence(candidate.seq(), at, candidate.held())));
        }
      }
    }
  }

  private static Place place(HeldSentence held, int by) {
    return new Place(held.seq(), held.index() + by);
  }
}
