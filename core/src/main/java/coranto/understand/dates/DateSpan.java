package coranto.understand.dates;

import coranto.report.Span;
import org.jspecify.annotations.Nullable;

/// Words that tell when.
///
/// @param value a day, a time of a day, an interval `a/b`, `--MM-DD` without a year; null when it
///     can't be known
/// @param byRule the rule that found it
public record DateSpan(Span span, @Nullable String value, Kind kind, String byRule) {
  /// What the words tell.
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
