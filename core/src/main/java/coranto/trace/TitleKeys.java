package coranto.trace;

import coranto.report.Sketch;

/// The keys of a title. Held titles are found by titles alone, so that none takes a sentence's
/// place among the candidates of another: a title is no origin of a sentence. A title is looked for
/// among sentences and titles.
///
/// @param held to be found under
/// @param asked to look under
public record TitleKeys(Sketch held, Sketch asked) {
  /// Of a report without a title.
  public static final TitleKeys NONE = new TitleKeys(Sketch.EMPTY, Sketch.EMPTY);
}
