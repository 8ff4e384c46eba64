package coranto.extract;

import coranto.report.Report;

/// What became of a page.
public sealed interface Extraction {
  /// A report was found on it.
  ///
  /// @param remarks what else the page tells
  record Extracted(Report report, Remarks remarks) implements Extraction {
    public Extracted(Report report) {
      this(report, Remarks.NONE);
    }
  }

  /// There is none, and why.
  ///
  /// @param detail what a person can do about it, or what was seen
  record Refused(Reason reason, String detail) implements Extraction {}

  /// Why a page is no report; printed in lower case with hyphens.
  enum Reason {
    /// Nothing to read on it.
    EMPTY,
    /// A list of other pages.
    INDEX,
    /// Asks who you are.
    LOGIN,
    /// Asks whether you are a person.
    CHALLENGE,
    /// Says that something went wrong.
    ERROR,
    /// A video, a recording or a gallery without a text.
    MEDIA,
    /// No HTML and no text.
    NOT_TEXT,
    /// More than we read.
    TOO_LARGE
  }
}
