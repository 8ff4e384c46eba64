package coranto.story.leftout;

import coranto.report.Citation;

/// Something that the source of a sentence says and the copy leaves out.
///
/// @param here the words of the copy that lack it
/// @param there the words of the source that are lacking
public record LeftOut(Kind kind, Citation here, Citation there) {
  /// What is lacking.
  public enum Kind {
    /// Who said so.
    ATTRIBUTION,
    /// When.
    DATE,
    /// The word that turned it into its contrary.
    NEGATION,
    /// The word that kept it open: may, allegedly.
    HEDGE,
    POLL_QUESTION,
    POLLSTER,
    POLL_DAYS,
    POLL_ASKED,
    POLL_MARGIN,
    /// What the copy's words refer to.
    CONTEXT
  }
}
