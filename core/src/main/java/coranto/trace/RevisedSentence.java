package coranto.trace;

import coranto.report.Citation;

/// A sentence of a revision, or several in a row taken as one.
///
/// @param print its characters, every stretch of white space one blank
record RevisedSentence(Citation citation, String print, Form form) {
  RevisedSentence {
    print = print.strip().replaceAll("\\s+", " ");
  }

  /// This sentence and the next as one.
  RevisedSentence with(RevisedSentence next) {
    var span = citation.span().union(next.citation.span());
    return new RevisedSentence(
        Citation.ofText(citation.report(), citation.revision(), span),
        print + " " + next.print,
        form.with(next.form));
  }
}
