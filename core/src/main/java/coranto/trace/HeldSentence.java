package coranto.trace;

import coranto.report.Citation;
import coranto.report.Report;

/// A sentence held, as a candidate to be traced to.
///
/// @param seq the number of its entry in the truth
/// @param index its place among the report's sentences; one past the last is the title
/// @param held imprint of the revision it stands in
public record HeldSentence(long seq, int index, Imprint held) {
  /// What is known of its report, without the text: see [Imprint#report].
  public Report report() {
    return held.report();
  }

  public Citation citation() {
    return held.cite(index);
  }

  boolean inTitle() {
    return held.inTitle(index);
  }

  /// The characters of a sentence of the text; may have to be fetched.
  public String text() {
    return held.text(index);
  }
}
