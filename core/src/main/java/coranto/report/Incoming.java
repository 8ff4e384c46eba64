package coranto.report;

import org.jspecify.annotations.Nullable;

/// A report at the door, not yet taken in.
///
/// @param report its revision number is given out by the truth
/// @param extractor version of the extractor that read it; null when it came as a report
/// @param page what it was read from; null when it came as a report
public record Incoming(Report report, @Nullable String extractor, @Nullable Page page) {
  public static Incoming of(Report report) {
    return new Incoming(report, null, null);
  }
}
