package coranto.trace;

import coranto.text.Fingerprint;

/// What is known about one word in its normal form, wherever it stands.
///
/// @param norm after aliases (`usa` is `us`, `two` is `2`)
/// @param stem hash of the word without its ending
/// @param count in how many reports of the frequency file it occurs
/// @param weight how surprising it is: idf, at most [#HEAVIEST]
/// @param concepts what it may mean: numbers shared by words of one meaning, ascending
/// @param meanings a bit for each of 64 groups that a concept is in
/// @param beginning hash of its first letters; 0 when it is shorter
@SuppressWarnings("ArrayRecordComponent") // on the hot way; never compared
record Word(
    String norm,
    long hash,
    long stem,
    int count,
    float weight,
    Kind kind,
    int[] concepts,
    long meanings,
    long beginning) {
  /// How many letters two words that begin alike share at least.
  static final int BEGINNING = 5;

  Word(String norm, long hash, long stem, int count, float weight, Kind kind, int[] concepts) {
    this(norm, hash, stem, count, weight, kind, concepts, meanings(concepts), beginning(norm));
  }

  private static long meanings(int[] concepts) {
    long bits = 0;
    for (int concept : concepts) {
      bits |= 1L << concept;
    }
    return bits;
  }

  private static long beginning(String norm) {
    return norm.length() < BEGINNING ? 0 : Fingerprint.of(norm.substring(0, BEGINNING)) | 1;
  }

  /// Whether both have the same first letters, [#BEGINNING] of them.
  boolean begins(Word other) {
    return beginning != 0 && beginning == other.beginning;
  }

  /// Whether both may have a meaning or a beginning in common: false says surely not.
  boolean mayBeLike(Word other) {
    return (meanings & other.meanings) != 0 || begins(other);
  }

  /// What kind of evidence it is.
  enum Kind {
    FUNCTION,
    NEGATION,
    NUMBER,
    CONTENT
  }

  /// A word never seen before says no more than this: it may be a slip of the hand.
  static final float HEAVIEST = 8.5f;

  /// Whether it carries meaning of its own.
  boolean content() {
    return kind == Kind.CONTENT || kind == Kind.NUMBER;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean negation() {
    return kind == Kind.NEGATION;
  }

  /// Whether both may mean the same thing.
  boolean means(Word other) {
    if ((meanings & other.meanings) == 0) {
      return false;
    }
    int here = 0;
    int there = 0;
    while (here < concepts.length && there < other.concepts.length) {
      int order = Integer.compare(concepts[here], other.concepts[there]);
      if (order == 0) {
        return true;
      }
      here += order < 0 ? 1 : 0;
      there += order > 0 ? 1 : 0;
    }
    return false;
  }
}
