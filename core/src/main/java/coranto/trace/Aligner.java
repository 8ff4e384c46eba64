package coranto.trace;

import java.util.Arrays;

/// Lays two sentences side by side: which word here is which word there. Words of one stem are
/// paired first, runs before single words; then words of one meaning or one beginning; then words
/// that stand in the same place between paired neighbours. Costs about (words here) x (words there)
/// at worst, both bounded by [Form#LONGEST].
final class Aligner {
  private static final int NEAR = 3;

  private final Form here;
  private final Form there;
  private final long[] stems;
  private final long[] stemsThere;
  private final boolean[] soft;
  private final int[] partner;
  private final int[] claimed;
  private final Pairing[] pairings;

  private Aligner(Form here, Form there) {
    this.here = here;
    this.there = there;
    stems = stems(here);
    stemsThere = stems(there);
    soft = soft(there);
    partner = new int[here.size()];
    claimed = new int[there.size()];
    pairings = new Pairing[here.size()];
    Arrays.fill(partner, -1);
    Arrays.fill(claimed, -1);
    Arrays.fill(pairings, Pairing.NONE);
  }

  private static long[] stems(Form form) {
    long[] stems = new long[form.size()];
    for (int at = 0; at < stems.length; at++) {
      stems[at] = form.word(at).stem();
    }
    return stems;
  }

  /// Where the words stand that may be paired by more than their stem.
  private static boolean[] soft(Form form) {
    boolean[] soft = new boolean[form.size()];
    for (int at = 0; at < soft.length; at++) {
      soft[at] = form.word(at).kind() == Word.Kind.CONTENT;
    }
    return soft;
  }

  static Alignment align(Form here, Form there) {
    var aligner = new Aligner(here, there);
    aligner.content();
    aligner.soft();
    aligner.functions();
    aligner.slots();
    return new Alignment(here, there, aligner.partner, aligner.claimed, aligner.pairings);
  }

  /// Pairs content words of one stem.
  private void content() {
    for (int at = 0; at < here.size(); at++) {
      if (here.word(at).content()) {
        int found = best(at);
        if (found >= 0) {
          pair(at, found, same(at, found));
        }
      }
    }
  }

  /// The free word of this stem that goes on a run, else begins the longest, else the first.
  private int best(int at) {
    long stem = stems[at];
    int best = -1;
    int most = -1;
    for (int other = 0; other < stemsThere.length; other++) {
      if (stemsThere[other] == stem && claimed[other] < 0) {
        int run = back(at, other) + ahead(at, other);
        best = run > most ? other : best;
        most = Math.max(most, run);
      }
    }
    return best;
  }

  private int back(int at, int other) {
    return at > 0 && other > 0 && stems[at - 1] == stemsThere[other - 1] ? 4 : 0;
  }

  private int ahead(int at, int other) {
    int run = 0;
    while (run < 4
        && at + run + 1 < stems.length
        && other + run + 1 < stemsThere.length
        && stems[at + run + 1] == stemsThere[other + run + 1]) {
      run++;
    }
    return run;
  }

  /// Pairs what is left by meaning, then by beginning.
  private void soft() {
    for (int at = 0; at < here.size(); at++) {
      if (partner[at] < 0 && here.word(at).kind() == Word.Kind.CONTENT) {
        soft(at);
      }
    }
  }

  private void soft(int at) {
    Word word = here.word(at);
    int best = -1;
    float strength = 0;
    for (int other = 0; other < soft.length; other++) {
      if (claimed[other] < 0 && soft[other] && word.mayBeLike(there.word(other))) {
        float found = likeness(at, other);
        if (found > strength) {
          best = other;
          strength = found;
        }
      }
    }
    if (best >= 0) {
      pair(at, best, here.word(at).means(there.word(best)) ? Pairing.MEANING : Pairing.BEGINNING);
    }
  }

  private float likeness(int at, int other) {
    Word one = here.word(at);
    Word two = there.word(other);
    float likeness = one.means(two) ? 2 : one.begins(two) && begins(one.norm(), two.norm()) ? 1 : 0;
    return likeness == 0 ? 0 : likeness + back(at, other) / 4f + (ahead(at, other) > 0 ? 1 : 0);
  }

  /// Whether they share a beginning of at least 5 letters, over half of the longer one.
  private static boolean begins(String one, String two) {
    int shared = 0;
    int end = Math.min(one.length(), two.length());
    while (shared < end && one.charAt(shared) == two.charAt(shared)) {
      shared++;
    }
    return shared >= Word.BEGINNING && shared * 5 >= Math.max(one.length(), two.length()) * 3;
  }

  /// Pairs function words beside or near pairs, then those in unbroken order.
  private void functions() {
    for (int at = 0; at < here.size(); at++) {
      if (partner[at] < 0 && !here.word(at).content()) {
        int found = beside(at, at > 0 ? partner[at - 1] + 1 : 0, at == 0 || partner[at - 1] >= 0);
        if (found >= 0) {
          pair(at, found, same(at, found));
        }
      }
    }
    for (int at = here.size() - 1; at >= 0; at--) {
      if (partner[at] < 0 && !here.word(at).content()) {
        boolean last = at + 1 == here.size();
        int expected = last ? there.size() - 1 : partner[at + 1] - 1;
        int found = beside(at, expected, last || partner[at + 1] >= 0);
        if (found < 0) {
          found = near(at);
        }
        if (found >= 0) {
          pair(at, found, same(at, found));
        }
      }
    }
  }

  private int beside(int at, int expected, boolean known) {
    boolean fits =
        known
            && expected >= 0
            && expected < there.size()
            && claimed[expected] < 0
            && exact(at, expected);
    return fits ? expected : -1;
  }

  /// A free same word within a few words of where the nearest pair before suggests.
  private int near(int at) {
    int before = at;
    while (before >= 0 && partner[before] < 0) {
      before--;
    }
    int middle = before < 0 ? at : partner[before] + at - before;
    for (int away = 0; away <= NEAR; away++) {
      if (beside(at, middle + away, true) >= 0) {
        return middle + away;
      }
      if (beside(at, middle - away, true) >= 0) {
        return middle - away;
      }
    }
    return -1;
  }

  /// Pairs content words that stand between the same neighbours.
  private void slots() {
    for (int at = 0; at < here.size(); at++) {
      if (partner[at] < 0 && here.word(at).kind() == Word.Kind.CONTENT) {
        int left = at == 0 ? -1 : partner[at - 1];
        boolean follows = at == 0 || left >= 0;
        int slot = left + 1;
        boolean free =
            follows
                && slot < there.size()
                && claimed[slot] < 0
                && there.word(slot).kind() == Word.Kind.CONTENT;
        boolean closes =
            at + 1 == here.size() ? slot + 1 == there.size() : partner[at + 1] == slot + 1;
        if (free && closes) {
          pair(at, slot, Pairing.PLACE);
        }
      }
    }
  }

  private Pairing same(int at, int other) {
    return !exact(at, other)
        ? Pairing.STEM
        : here.print(at) == there.print(other) ? Pairing.EXACT : Pairing.NAME;
  }

  private boolean exact(int at, int other) {
    return here.word(at).hash() == there.word(other).hash();
  }

  private void pair(int at, int other, Pairing pairing) {
    partner[at] = other;
    claimed[other] = at;
    pairings[at] = pairing;
  }
}
