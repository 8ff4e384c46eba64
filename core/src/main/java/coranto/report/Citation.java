package coranto.report;

/// Where a statement stands: a span of one field of one revision of one report. A revision's text
/// never changes, so a citation never changes its meaning.
///
/// @param revision counted from 1
public record Citation(String report, int revision, Field field, Span span) {
  public static Citation ofText(String report, int revision, Span span) {
    return new Citation(report, revision, Field.TEXT, span);
  }

  public static Citation ofTitle(String report, int revision, Span span) {
    return new Citation(report, revision, Field.TITLE, span);
  }
}
