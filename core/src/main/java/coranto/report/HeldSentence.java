package coranto.report;

/// A sentence held, as a candidate to be traced to.
///
/// @param seq the number of its entry in the truth
/// @param index its place among the report's sentences
/// @param reading of the revision it stands in
public record HeldSentence(long seq, int index, Reading reading) {
  public Sentence sentence() {
    return reading.sentences().get(index);
  }

  public Report report() {
    return reading.report();
  }

  public Citation citation() {
    return report().cite(sentence().span());
  }

  public String text() {
    return reading.text(sentence());
  }
}
