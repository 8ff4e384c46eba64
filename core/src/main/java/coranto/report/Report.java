package coranto.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One news text by one outlet, in one of its revisions, as it travels from step to step.
///
/// `text` is paragraphs joined by one blank line. What is passed on unchanged is never trimmed, so
/// that spans fit what came in.
///
/// @param id for life: see [Identity]
/// @param published as claimed, with the report's own zone
/// @param language BCP 47
/// @param sentences spans of `text`, in order; empty before the text step
/// @param revision counted from 1
/// @param seen first had here
/// @param absent the last look at its feed without it
public record Report(
    String id,
    @Nullable String url,
    @Nullable Outlet outlet,
    @Nullable String title,
    List<String> byline,
    @Nullable Stamp published,
    @Nullable Stamp modified,
    @Nullable String section,
    @Nullable String language,
    List<String> tags,
    @Nullable String image,
    String text,
    List<Span> sentences,
    int revision,
    @Nullable Instant seen,
    @Nullable Instant absent) {
  public Report {
    byline = List.copyOf(byline);
    tags = List.copyOf(tags);
    sentences = List.copyOf(sentences);
    if (revision < 1) {
      throw new IllegalArgumentException("revisions are counted from 1: " + revision);
    }
  }

  /// The two things a report can't be without.
  public static ReportDraft draft(String id, String text) {
    return new ReportDraft(id, text);
  }

  /// A draft that begins as this report, to change some of it.
  public ReportDraft change() {
    return new ReportDraft(this);
  }

  public Time time() {
    return Time.of(published, seen, absent);
  }

  public Outlet outletOrUnknown() {
    return outlet == null ? Outlet.UNKNOWN : outlet;
  }

  public String titleOrEmpty() {
    return title == null ? "" : title;
  }

  /// The hash by which two states of a report are told apart: of title and text.
  public String textHash() {
    return Hashes.sha256(titleOrEmpty() + "\n\n" + text);
  }

  /// The citation of a span of this revision's text.
  public Citation cite(Span span) {
    return Citation.ofText(id, revision, span);
  }
}
