package coranto.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds for each sentence of the newer revision the one of the older that it was: first those of
/// the same print, then, among what is left, the most alike first; then two that were made of one,
/// or one of two. Costs (sentences left here) x (left there) alignments, each at most [#MOST].
final class RevisionPairs {
  /// Of so many sentences that differ the rest is told as dropped and added.
  private static final int MOST = 80;

  /// How much of the weight of both sentences' words they must have in common, on average.
  private static final double ALIKE = 0.45;

  /// By how much a neighbour must raise that to belong to the sentence.
  private static final double GAIN = 0.08;

  private final List<RevisedSentence> was;
  private final List<RevisedSentence> now;
  private final ChangeNames naming;
  private final int[] partner;
  private final boolean[] claimed;

  /// Neighbours taken in: for a sentence now, the first and last (inclusive) here and there.
  private final Map<Integer, int[]> reach = new HashMap<>();

  private RevisionPairs(List<RevisedSentence> was, List<RevisedSentence> now, ChangeNames naming) {
    this.was = was;
    this.now = now;
    this.naming = naming;
    partner = new int[now.size()];
    claimed = new boolean[was.size()];
    Arrays.fill(partner, -1);
  }

  static List<RevisionChange> compared(
      List<RevisedSentence> was, List<RevisedSentence> now, ChangeNames naming) {
    var pairs = new RevisionPairs(was, now, naming);
    pairs.equal();
    pairs.alike();
    boolean[] taken = new boolean[now.size()];
    pairs.neighbours(taken);
    return pairs.told(taken);
  }

  private void equal() {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int at = 0; at < was.size(); at++) {
      places.computeIfAbsent(was.get(at).print(), _ -> new ArrayDeque<>()).add(at);
    }
    for (int at = 0; at < now.size(); at++) {
      Integer found = places.getOrDefault(now.get(at).print(), new ArrayDeque<>()).poll();
      if (found != null) {
        pair(at, found);
      }
    }
  }

  private void pair(int here, int there) {
    partner[here] = there;
    claimed[there] = true;
  }

  private record Candidate(int here, int there, double alike) {}

  private void alike() {
    var candidates = new ArrayList<Candidate>();
    for (int here : left(now.size(), true)) {
      for (int there : left(was.size(), false)) {
        double alike = alike(now.get(here), was.get(there));
        if (alike >= ALIKE || now.size() == 1 && was.size() == 1) {
          candidates.add(new Candidate(here, there, alike));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::alike).reversed());
    for (Candidate each : candidates) {
      if (partner[each.here()] < 0 && !claimed[each.there()]) {
        pair(each.here(), each.there());
      }
    }
  }

  private List<Integer> left(int size, boolean here) {
    var left = new ArrayList<Integer>();
    for (int at = 0; at < size && left.size() < MOST; at++) {
      if (here ? partner[at] < 0 : !claimed[at]) {
        left.add(at);
      }
    }
    return left;
  }

  private static double alike(RevisedSentence one, RevisedSentence other) {
    var alignment = Aligner.align(one.form(), other.form());
    return (alignment.coveredHere() + alignment.coveredThere()) / 2;
  }

  /// Takes neighbours in that raise the likeness of a changed sentence.
  private void neighbours(boolean[] taken) {
    for (int at = 0; at < now.size(); at++) {
      if (partner[at] >= 0 && !same(at)) {
        int[] reached = {at, at, partner[at], partner[at]};
        if (at > 0 && partner[at - 1] < 0 && !taken[at - 1] && gains(reached, -1, 0)) {
          taken[at - 1] = true;
        } else if (at + 1 < now.size() && partner[at + 1] < 0 && gains(reached, 1, 0)) {
          taken[at + 1] = true;
        } else if (partner[at] > 0 && !claimed[partner[at] - 1] && gains(reached, 0, -1)) {
          claimed[partner[at] - 1] = true;
        } else if (partner[at] + 1 < was.size()
            && !claimed[partner[at] + 1]
            && gains(reached, 0, 1)) {
          claimed[partner[at] + 1] = true;
        }
        reach.put(at, reached);
      }
    }
  }

  /// Whether one sentence more, before or after, here or there, raises the likeness; if so it is
  /// reached.
  private boolean gains(int[] reached, int here, int there) {
    int[] further = {
      reached[0] + Math.min(here, 0),
      reached[1] + Math.max(here, 0),
      reached[2] + Math.min(there, 0),
      reached[3] + Math.max(there, 0)
    };
    double before = alike(joined(now, reached[0], reached[1]), joined(was, reached[2], reached[3]));
    double after = alike(joined(now, further[0], further[1]), joined(was, further[2], further[3]));
    boolean gains = after >= before + GAIN;
    if (gains) {
      System.arraycopy(further, 0, reached, 0, further.length);
    }
    return gains;
  }

  private static RevisedSentence joined(List<RevisedSentence> all, int first, int last) {
    RevisedSentence joined = all.get(first);
    for (int at = first + 1; at <= last; at++) {
      joined = joined.with(all.get(at));
    }
    return joined;
  }

  private boolean same(int at) {
    return now.get(at).print().equals(was.get(partner[at]).print());
  }

  private List<RevisionChange> told(boolean[] taken) {
    var told = new ArrayList<RevisionChange>();
    boolean[] inPlace = inPlace();
    dropped(told, 0, next(inPlace, 0));
    for (int at = 0; at < now.size(); at++) {
      RevisionChange change = taken[at] ? null : change(at, inPlace[at]);
      if (change != null) {
        told.add(change);
      }
      if (inPlace[at]) {
        dropped(told, partner[at], next(inPlace, at + 1));
      }
    }
    return told;
  }

  /// The older place of the first sentence from `from` on that kept its place.
  private int next(boolean[] inPlace, int from) {
    for (int at = from; at < inPlace.length; at++) {
      if (inPlace[at]) {
        return partner[at];
      }
    }
    return was.size();
  }

  private void dropped(List<RevisionChange> told, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!claimed[at]) {
        told.add(new RevisionChange.Dropped(was.get(at).citation()));
      }
    }
  }

  private @Nullable RevisionChange change(int at, boolean inPlace) {
    if (partner[at] < 0) {
      return new RevisionChange.Added(now.get(at).citation());
    }
    if (same(at)) {
      return inPlace
          ? null
          : new RevisionChange.Moved(was.get(partner[at]).citation(), now.get(at).citation());
    }
    int[] reached = reach.getOrDefault(at, new int[] {at, at, partner[at], partner[at]});
    RevisedSentence here = joined(now, reached[0], reached[1]);
    RevisedSentence there = joined(was, reached[2], reached[3]);
    var changes = EditScript.of(Aligner.align(here.form(), there.form()), naming);
    return new RevisionChange.Changed(there.citation(), here.citation(), changes);
  }

  /// Which paired sentences stand in the same order in both: the longest such row.
  private boolean[] inPlace() {
    int[] before = new int[now.size()];
    int[] ends = new int[now.size() + 1];
    int longest = 0;
    for (int at = 0; at < now.size(); at++) {
      if (partner[at] >= 0) {
        int low = 0;
        int high = longest;
        while (low < high) {
          int middle = (low + high + 1) >>> 1;
          if (partner[ends[middle]] < partner[at]) {
            low = middle;
          } else {
            high = middle - 1;
          }
        }
        before[at] = low == 0 ? -1 : ends[low];
        ends[low + 1] = at;
        longest = Math.max(longest, low + 1);
      }
    }
    boolean[] inPlace = new boolean[now.size()];
    for (int at = longest == 0 ? -1 : ends[longest]; at >= 0; at = before[at]) {
      inPlace[at] = true;
    }
    return inPlace;
  }
}
