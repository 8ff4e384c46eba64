package coranto.understand.grammar;

import coranto.understand.words.FeatureRow;
import coranto.understand.words.TokenTraits;

/// What the parser looks at: the words at the top of the stack and next to come, their classes,
/// clusters, heads and outermost dependents (after Zhang and Nivre 2011); and for the relation of a
/// word to its head, the two and what stands around.
public final class ParseFeatures {
  private static final int BESIDE = 60;
  private static final int ROOT = 61;

  private final int first;
  private final int size;
  private final byte[] tags;
  private final TokenTraits traits;
  private final boolean[] be;
  private final byte[] bits;
  private final FeatureRow row = new FeatureRow();

  /// @param first the sentence's first token
  /// @param tags the ordinals of the word classes, counted from `first`
  public ParseFeatures(int first, byte[] tags, TokenTraits traits) {
    this.first = first;
    this.size = tags.length;
    this.tags = tags;
    this.traits = traits;
    this.be = new boolean[tags.length];
    this.bits = new byte[tags.length];
    for (int word = 0; word < tags.length; word++) {
      be[word] = traits.be(first + word);
      bits[word] = (byte) bit(word);
    }
  }

  boolean mark(int word) {
    return CLASSES[tags[word]] == WordClass.MARK;
  }

  private long tag(int word) {
    return word == ParseState.NONE || word < 0 ? BESIDE : word >= size ? ROOT : tags[word];
  }

  private long word(int word) {
    return word < 0 || word >= size ? tag(word) : traits.hash(first + word);
  }

  private long cluster(int word) {
    return word < 0 || word >= size ? tag(word) : traits.cluster(first + word, 2) + 100;
  }

  private static int distance(int one, int other) {
    int distance = Math.abs(one - other);
    return distance < 6 ? distance : distance < 10 ? 6 : 7;
  }

  private static long pair(long one, long other) {
    return one * 0x9e3779b97f4a7c15L + other;
  }

  /// The features of a state; valid until the next call.
  public FeatureRow of(ParseState state) {
    row.clear();
    int s0 = state.top(0);
    int s1 = state.top(1);
    int n0 = state.next(0);
    int n1 = state.next(1);
    int n2 = state.next(2);
    row.add(1, 1);
    singles(s0, n0, n1, n2);
    pairs(s0, s1, n0, n1, n2);
    family(state, s0, n0);
    return row;
  }

  private void singles(int s0, int n0, int n1, int n2) {
    row.add(2, word(s0));
    row.add(3, tag(s0));
    row.add(4, word(s0), tag(s0));
    row.add(5, word(n0));
    row.add(6, tag(n0));
    row.add(7, word(n0), tag(n0));
    row.add(8, word(n1));
    row.add(9, tag(n1), tag(n2));
    row.add(10, word(n1), tag(n1));
    row.add(11, word(n2), tag(n2));
    row.add(12, cluster(s0));
    row.add(13, cluster(n0));
    row.add(14, cluster(n1));
  }

  private void pairs(int s0, int s1, int n0, int n1, int n2) {
    int gap = s0 < 0 || n0 < 0 ? 9 : distance(s0, n0);
    row.add(15, pair(word(s0), tag(s0)), pair(word(n0), tag(n0)));
    row.add(16, pair(word(s0), tag(s0)), tag(n0));
    row.add(17, tag(s0), pair(word(n0), tag(n0)));
    row.add(18, word(s0), word(n0));
    row.add(19, tag(s0), tag(n0));
    row.add(20, pair(tag(s0), tag(n0)), tag(n1));
    row.add(21, pair(tag(n0), tag(n1)), tag(n2));
    row.add(22, pair(tag(s0), tag(n0)), gap);
    row.add(23, pair(word(s0), gap), 1);
    row.add(24, pair(word(n0), gap), 2);
    row.add(25, pair(tag(s1), tag(s0)), tag(n0));
    row.add(26, cluster(s0), cluster(n0));
    row.add(27, pair(cluster(s0), tag(s0)), pair(tag(n0), gap));
    row.add(28, tag(s0), pair(cluster(n0), gap));
    row.add(29, pair(word(s0), tag(n0)), tag(n1));
    row.add(30, pair(tag(s0), word(n0)), tag(n1));
    row.add(31, pair(between(s0, n0), tag(s0)), tag(n0));
    row.add(32, word(s1), pair(tag(s0), tag(n0)));
    row.add(33, pair(cluster(s1), cluster(s0)), cluster(n0));
    row.add(34, pair(pair(tag(s0), tag(n0)), tag(n1)), tag(n2));
    row.add(35, pair(tag(s0 < 0 ? s0 : s0 - 1), tag(s0)), tag(n0));
    row.add(36, pair(tag(s0), tag(s0 < 0 ? s0 : s0 + 1)), pair(tag(n0 - 1), tag(n0)));
  }

  /// Which of comma, verb, conjunction, quotation mark stand between the two.
  private long between(int one, int other) {
    long seen = 0;
    for (int word = one + 1; one >= 0 && word < Math.min(other, size); word++) {
      seen |= bits[word];
    }
    return seen;
  }

  private int bit(int word) {
    WordClass is = CLASSES[tags[word]];
    if (is == WordClass.MARK) {
      return traits.mark(first + word, ',') ? 1 : traits.mark(first + word, '"') ? 2 : 4;
    }
    return is.finite()
        ? 8
        : is == WordClass.AND ? 16 : is.verb() ? 32 : is == WordClass.WHO ? 64 : 0;
  }

  private static final WordClass[] CLASSES = WordClass.values();

  private void family(ParseState state, int s0, int n0) {
    int head = state.head(s0);
    int grand = state.head(head);
    int left = state.leftmost(s0);
    int right = state.rightmost(s0);
    int nextLeft = state.leftmost(n0);
    row.add(40, word(head));
    row.add(41, pair(tag(head), tag(s0)), tag(n0));
    row.add(42, word(left), tag(left));
    row.add(43, word(right), tag(right));
    row.add(44, word(nextLeft), tag(nextLeft));
    row.add(45, pair(tag(s0), tag(left)), tag(n0));
    row.add(46, pair(tag(s0), tag(right)), tag(n0));
    row.add(47, pair(tag(s0), tag(nextLeft)), tag(n0));
    row.add(48, pair(tag(grand), tag(head)), pair(tag(s0), tag(n0)));
    row.add(49, pair(word(s0), state.lefts(s0)), state.rights(s0));
    row.add(50, pair(tag(s0), state.lefts(s0)), pair(state.rights(s0), tag(n0)));
    row.add(51, pair(word(n0), state.lefts(n0)), tag(n0));
    row.add(52, pair(tag(n0), state.lefts(n0)), tag(s0));
    row.add(53, pair(tag(s0), tag(right)), pair(tag(nextLeft), tag(n0)));
    row.add(54, pair(word(s0), tag(right)), tag(n0));
    row.add(55, pair(word(head), tag(n0)), tag(s0));
    row.add(56, head == ParseState.NONE ? 0 : 1, pair(tag(s0), tag(n0)));
    row.add(57, pair(word(right), word(n0)), tag(s0));
  }

  /// The features of a word's relation to its head; valid until the next call.
  ///
  /// @param heads of all words; `tags.length` for the root
  public FeatureRow relation(int word, int[] heads, int[] lows, int[] highs) {
    row.clear();
    int head = heads[word];
    int grand = head >= size ? size : heads[head];
    long side = head < word ? 1 : 0;
    long gap = distance(head, word);
    long low = word < lows.length ? lows[word] : word;
    long high = word < highs.length ? highs[word] : word;
    row.add(70, pair(tag(word), tag(head)), side);
    row.add(71, pair(tag(word), word(head)), side);
    row.add(72, pair(word(word), tag(head)), side);
    row.add(73, pair(word(word), word(head)), side);
    row.add(74, pair(pair(tag(word), tag(head)), gap), side);
    row.add(75, pair(word(word), tag(word)), side);
    row.add(76, pair(word(head), tag(head)), side);
    row.add(77, pair(cluster(word), cluster(head)), side);
    row.add(78, pair(cluster(word), tag(head)), side);
    row.add(79, pair(tag(word), cluster(head)), side);
    row.add(80, pair(pair(tag(word - 1), tag(word)), tag(head)), side);
    row.add(81, pair(pair(tag(word), tag(word + 1)), tag(head)), side);
    row.add(82, pair(pair(tag(word), tag(head)), tag(grand)), side);
    row.add(83, pair(pair(tag(word), tag(head)), tag((int) low)), side);
    row.add(84, pair(pair(tag(word), tag(head)), tag((int) high)), side);
    row.add(85, pair(word((int) low), tag(word)), pair(tag(head), side));
    row.add(86, pair(pair(tag(head - 1), tag(head)), tag(word)), side);
    row.add(87, pair(pair(tag(head + 1), tag(head)), tag(word)), side);
    row.add(
        88,
        pair(between(Math.min(word, head), Math.max(word, head)), tag(word)),
        pair(tag(head), side));
    row.add(89, pair(word(word - 1), tag(word)), pair(tag(head), side));
    long siblings = siblings(word, heads);
    long dependents = dependents(word, heads);
    row.add(90, pair(siblings, tag(word)), pair(tag(head), side));
    row.add(91, pair(siblings, word(head)), pair(tag(word), side));
    row.add(92, pair(tag((int) low - 1), tag((int) high + 1)), pair(tag(word), tag(head)));
    row.add(93, pair(passive(word, heads), tag(word)), pair(tag(head), side));
    row.add(94, pair(dependents, tag(word)), pair(tag(head), side));
    row.add(95, pair(dependents, cluster(head)), pair(tag(word), side));
    return row;
  }

  /// Nouns and pronouns on the same side of the head that stand between it and the word, and
  /// before.
  private long siblings(int word, int[] heads) {
    int head = heads[word];
    long inner = 0;
    long outer = 0;
    for (int other = Math.max(0, head - 30); other < Math.min(size, head + 30); other++) {
      boolean sibling = other != word && heads[other] == head && other > head == word > head;
      boolean nominal = sibling && nominal(other);
      if (nominal && Math.abs(other - head) < Math.abs(word - head)) {
        inner++;
      } else if (nominal) {
        outer++;
      }
    }
    return Math.min(inner, 2) * 3 + Math.min(outer, 2);
  }

  private boolean nominal(int word) {
    WordClass is = CLASSES[tags[word]];
    return is.noun() || is == WordClass.PRONOUN || is == WordClass.WHO;
  }

  /// Whether a form of *be* stands before the head among its dependents.
  private long passive(int word, int[] heads) {
    int head = heads[word];
    for (int other = Math.max(0, head - 4); other < Math.min(head, size); other++) {
      if (heads[other] == head && be[other]) {
        return 1;
      }
    }
    return 0;
  }

  /// Which kinds of words depend on the word: a subject before it, *to*, *that*, an auxiliary.
  private long dependents(int word, int[] heads) {
    long seen = 0;
    for (int other = Math.max(0, word - 12); other < Math.min(size, word + 3); other++) {
      if (heads[other] == word) {
        WordClass is = CLASSES[tags[other]];
        boolean before = other < word;
        seen |= before && nominal(other) ? 1 : 0;
        seen |= before && is == WordClass.TO ? 2 : 0;
        seen |= before && is == WordClass.PREPOSITION ? 4 : 0;
        seen |= before && (is == WordClass.MODAL || be[other]) ? 8 : 0;
        seen |= is == WordClass.WHO ? 16 : 0;
        seen |= is == WordClass.POSSESSIVE ? 32 : 0;
        seen |= is == WordClass.DETERMINER ? 64 : 0;
      }
    }
    return seen;
  }
}
