package coranto.trace;

/// What is known about one word in its normal form, wherever it stands.
///
/// @param norm after aliases (`usa` is `us`, `two` is `2`)
/// @param stem hash of the word without its ending
/// @param count in how many reports of the frequency file it occurs
/// @param weight how surprising it is: idf, at most [#HEAVIEST]
/// @param concepts what it may mean: numbers shared by words of one meaning, ascending
@SuppressWarnings("ArrayRecordComponent") // on the hot way; never compared
record Word(String norm, long hash, long stem, int count, float weight, Kind kind, int[] concepts) {
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
