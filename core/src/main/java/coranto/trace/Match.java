package coranto.trace;

/// A candidate laid beside the sentence.
///
/// @param odds how sure it is that the sentence goes back to it, as log odds
/// @param pieced whether it is, with a neighbour, cut or joined from the same words
record Match(HeldSentence candidate, Alignment alignment, double odds, boolean pieced) {
  Match(HeldSentence candidate, Alignment alignment, double odds) {
    this(candidate, alignment, odds, false);
  }

  /// Whether all words are the same.
  boolean exact() {
    return pieced
        || alignment.longestRun() == alignment.here().size()
            && alignment.here().size() == alignment.there().size();
  }

  Match atLeast(double other) {
    return other > odds ? new Match(candidate, alignment, other, pieced) : this;
  }

  Match raised(double by) {
    return new Match(candidate, alignment, odds + by, pieced);
  }

  /// The same, cut or joined from the same words.
  Match ofSameWords() {
    return new Match(candidate, alignment, odds, true);
  }
}
