package coranto.trace;

import java.util.Arrays;

/// Two sentences side by side.
///
/// @param partner for each word here its word there; -1 when it has none
/// @param claimed for each word there its word here; -1 when it has none
@SuppressWarnings("ArrayRecordComponent") // on the hot way; never compared
record Alignment(Form here, Form there, int[] partner, int[] claimed, Pairing[] pairings) {
  /// What a function word in a run of same words says, beside the weights of other words.
  private static final float FUNCTION = 0.6f;

  /// How near on both sides a negation must have words that both sentences share.
  private static final int NEAR = 3;

  /// The share of the weight of words here that is found there.
  float coveredHere() {
    float found = 0;
    for (int at = 0; at < partner.length; at++) {
      found += pairings[at].strength * here.weight(at);
    }
    return share(found, here.weight());
  }

  /// The share of the weight of words there that is found here.
  float coveredThere() {
    float found = 0;
    for (int at = 0; at < claimed.length; at++) {
      if (claimed[at] >= 0 && there.word(at).content()) {
        found += pairings[claimed[at]].strength * there.weight(at);
      }
    }
    return share(found, there.weight());
  }

  /// How surprising the words are that both have, taken together; twice the same word counts once
  /// more.
  float shared() {
    float sum = 0;
    for (int at = 0; at < partner.length; at++) {
      if (partner[at] >= 0 && here.word(at).content()) {
        sum += pairings[at].strength * Math.min(here.weight(at), there.weight(partner[at]));
      }
    }
    return sum;
  }

  /// The same, of words outside quotation marks on both sides: what is inside is the speaker's. A
  /// function word in a run of same words counts a little, another word in the same place nothing.
  float sharedUnquoted() {
    float sum = 0;
    for (int at = 0; at < partner.length; at++) {
      if (partner[at] >= 0 && pairings[at] != Pairing.PLACE && unquoted(at)) {
        Word word = here.word(at);
        sum += word.content() ? pairings[at].strength * here.weight(at) : inRun(at) ? FUNCTION : 0;
      }
    }
    return sum;
  }

  private boolean inRun(int at) {
    return at > 0 && partner[at - 1] >= 0 && partner[at] == partner[at - 1] + 1;
  }

  /// How many words inside quotation marks both have.
  int sharedQuoted() {
    int count = 0;
    for (int at = 0; at < partner.length; at++) {
      count += partner[at] >= 0 && here.quoted(at) && there.quoted(partner[at]) ? 1 : 0;
    }
    return count;
  }

  /// The part of [#sharedUnquoted] that names have.
  float sharedUnquotedNames() {
    float sum = 0;
    for (int at = 0; at < partner.length; at++) {
      boolean name = here.name(at) && partner[at] >= 0 && unquoted(at);
      sum += name ? pairings[at].strength * here.weight(at) : 0;
    }
    return sum;
  }

  /// The share of words outside quotation marks, names left out, that are the same on the other
  /// side;
  /// 1 when there are none.
  float around() {
    int all = 0;
    int found = 0;
    for (int at = 0; at < partner.length; at++) {
      boolean around = !here.quoted(at) && !here.name(at);
      all += around ? 1 : 0;
      found += around && pairings[at] == Pairing.EXACT ? 2 : 0;
    }
    for (int at = 0; at < claimed.length; at++) {
      all += !there.quoted(at) && !there.name(at) ? 1 : 0;
    }
    return all == 0 ? 1 : share(found, all);
  }

  /// The part of [#shared] that is neither a name nor, on both sides, the words of a speaker: what
  /// a
  /// writer chose himself.
  float sharedOwn() {
    float sum = 0;
    for (int at = 0; at < partner.length; at++) {
      if (partner[at] >= 0 && here.word(at).content() && own(at, partner[at])) {
        sum += pairings[at].strength * Math.min(here.weight(at), there.weight(partner[at]));
      }
    }
    return sum;
  }

  private boolean own(int at, int other) {
    return !(here.quoted(at) && there.quoted(other)) && !here.name(at) && !there.name(other);
  }

  private boolean unquoted(int at) {
    return !here.quoted(at) && !there.quoted(partner[at]);
  }

  /// The share of the words of the shorter sentence that are the same in the same order.
  float literal() {
    int[] same = partner.clone();
    for (int at = 0; at < same.length; at++) {
      same[at] = pairings[at] == Pairing.EXACT ? same[at] : -1;
    }
    return share(longestRising(same), Math.min(partner.length, claimed.length));
  }

  /// How many words stand for others of the same meaning or in the same place.
  int swapped() {
    int count = 0;
    for (Pairing pairing : pairings) {
      count += pairing == Pairing.MEANING || pairing == Pairing.PLACE ? 1 : 0;
    }
    return count;
  }

  /// The share of words of meaning here that have nothing but their place in common with those
  /// there.
  float placed() {
    int content = 0;
    int placed = 0;
    for (int at = 0; at < pairings.length; at++) {
      content += here.word(at).content() ? 1 : 0;
      placed += pairings[at] == Pairing.PLACE ? 1 : 0;
    }
    return share(placed, content);
  }

  /// How many words, here and there, are not the same on the other side.
  int changed() {
    int count = 0;
    for (Pairing pairing : pairings) {
      count += pairing == Pairing.EXACT ? 0 : 1;
    }
    for (int found : claimed) {
      count += found < 0 ? 1 : 0;
    }
    return count;
  }

  /// Whether a negation stands in one alone, amid words that both have.
  boolean contrary() {
    int all = here.negations() + there.negations();
    return all % 2 == 1 && (turned(here, partner) + turned(there, claimed)) % 2 == 1;
  }

  private static int turned(Form form, int[] pairs) {
    int turned = 0;
    for (int at = 0; at < pairs.length; at++) {
      turned += form.word(at).negation() && alone(pairs, at) ? 1 : 0;
    }
    return turned;
  }

  /// Whether the word was put in between words that both have, not put for another.
  private static boolean alone(int[] pairs, int at) {
    if (pairs[at] >= 0) {
      return false;
    }
    int before = at - 1;
    while (before > at - NEAR && before >= 0 && pairs[before] < 0) {
      before--;
    }
    int after = at + 1;
    while (after < at + NEAR && after < pairs.length && pairs[after] < 0) {
      after++;
    }
    boolean left = before < 0 || pairs[before] >= 0;
    boolean right = after >= pairs.length || pairs[after] >= 0;
    return left && right && gap(pairs, before, after) <= after - before - 2;
  }

  /// How many words stand on the other side between the pairs of two words.
  private static int gap(int[] pairs, int before, int after) {
    if (before < 0 || after >= pairs.length) {
      return 0;
    }
    int gap = pairs[after] - pairs[before] - 1;
    return gap < 0 ? pairs.length : gap;
  }

  /// The share of neighbours among paired words here that are neighbours, in order, there.
  float adjacent() {
    int neighbours = 0;
    int kept = 0;
    for (int at = 1; at < partner.length; at++) {
      if (partner[at] >= 0 && partner[at - 1] >= 0) {
        neighbours++;
        kept += partner[at] == partner[at - 1] + 1 ? 1 : 0;
      }
    }
    return share(kept, Math.max(neighbours, Math.min(partner.length, claimed.length) - 1));
  }

  /// The share of all words, of the longer sentence, that are paired in the same order.
  float inOrder() {
    return share(longestRising(partner), Math.max(partner.length, claimed.length));
  }

  /// The longest run of the same words in both.
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int at = 0; at < partner.length; at++) {
      boolean same = pairings[at] == Pairing.EXACT;
      run = !same ? 0 : at > 0 && run > 0 && partner[at] == partner[at - 1] + 1 ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /// The share of function words, in both sentences, that are paired.
  float skeleton() {
    int bones = 0;
    int paired = 0;
    for (int at = 0; at < partner.length; at++) {
      bones += here.word(at).content() ? 0 : 1;
      paired += !here.word(at).content() && partner[at] >= 0 ? 2 : 0;
    }
    for (int at = 0; at < claimed.length; at++) {
      bones += there.word(at).content() ? 0 : 1;
    }
    return share(paired, bones);
  }

  /// The weight of names here that are not there.
  float foreignNames() {
    float sum = 0;
    for (int at = 0; at < partner.length; at++) {
      sum += here.name(at) && weak(pairings[at]) ? here.weight(at) : 0;
    }
    return sum;
  }

  /// The weight of names there that are not here.
  float lostNames() {
    float sum = 0;
    for (int at = 0; at < claimed.length; at++) {
      boolean lost = claimed[at] < 0 || weak(pairings[claimed[at]]);
      sum += there.name(at) && lost ? there.weight(at) : 0;
    }
    return sum;
  }

  /// How many numbers here are not there.
  int foreignNumbers() {
    int count = 0;
    for (int at = 0; at < partner.length; at++) {
      count += here.word(at).number() && partner[at] < 0 ? 1 : 0;
    }
    return count;
  }

  /// How many numbers there are not here.
  int lostNumbers() {
    int count = 0;
    for (int at = 0; at < claimed.length; at++) {
      count += there.word(at).number() && claimed[at] < 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean weak(Pairing pairing) {
    return pairing == Pairing.NONE || pairing == Pairing.PLACE;
  }

  private static int longestRising(int[] row) {
    int[] ends = new int[row.length];
    int length = 0;
    for (int found : row) {
      if (found >= 0) {
        int at = Arrays.binarySearch(ends, 0, length, found);
        int slot = at < 0 ? -at - 1 : at;
        ends[slot] = found;
        length = Math.max(length, slot + 1);
      }
    }
    return length;
  }

  private static float share(float part, float whole) {
    return whole <= 0 ? 0 : part / whole;
  }
}
