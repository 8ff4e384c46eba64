package coranto.trace;

import coranto.report.Span;
import org.jspecify.annotations.Nullable;

/// One difference between a sentence and its source.
///
/// @param here the words in the sentence; null when words were left out
/// @param there the words in the source; null when words were put in
/// @param kind a change that matters, called by name
public record Change(@Nullable Span here, @Nullable Span there, Kind kind) {
  /// What a change does to the meaning.
  public enum Kind {
    WORDS,
    NUMBER_CHANGED,
    NEGATION_FLIPPED,
    ATTRIBUTION_DROPPED,
    NAME_CHANGED,
    DATE_DROPPED,
    QUOTE_CHANGED
  }
}
