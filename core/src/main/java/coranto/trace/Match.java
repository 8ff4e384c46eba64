package coranto.trace;

import coranto.report.HeldSentence;

/// A candidate laid beside the sentence.
///
/// @param odds how sure it is that the sentence goes back to it, as log odds
record Match(HeldSentence candidate, Alignment alignment, double odds) {
  /// Whether all words are the same.
  boolean exact() {
    return alignment.longestRun() == alignment.here().size()
        && alignment.here().size() == alignment.there().size();
  }

  Match atLeast(double other) {
    return other > odds ? new Match(candidate, alignment, other) : this;
  }

  Match raised(double by) {
    return new Match(candidate, alignment, odds + by);
  }
}
