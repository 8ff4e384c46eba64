package coranto.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a [Report] together field by field.
public final class ReportDraft {
  private String id;
  private String text;
  private @Nullable String url;
  private @Nullable Outlet outlet;
  private @Nullable String title;
  private List<String> byline = List.of();
  private @Nullable Stamp published;
  private @Nullable Stamp modified;
  private @Nullable String section;
  private @Nullable String language;
  private List<String> tags = List.of();
  private @Nullable String image;
  private List<Span> sentences = List.of();
  private int revision = 1;
  private @Nullable Instant seen;
  private @Nullable Instant absent;

  ReportDraft(String id, String text) {
    this.id = id;
    this.text = text;
  }

  ReportDraft(Report report) {
    this(report.id(), report.text());
    url = report.url();
    outlet = report.outlet();
    title = report.title();
    byline = report.byline();
    published = report.published();
    modified = report.modified();
    section = report.section();
    language = report.language();
    tags = report.tags();
    image = report.image();
    sentences = report.sentences();
    revision = report.revision();
    seen = report.seen();
    absent = report.absent();
  }

  public Report build() {
    return new Report(
        id, url, outlet, title, byline, published, modified, section, language, tags, image, text,
        sentences, revision, seen, absent);
  }

  public ReportDraft id(String id) {
    this.id = id;
    return this;
  }

  public ReportDraft text(String text) {
    this.text = text;
    return this;
  }

  public ReportDraft url(@Nullable String url) {
    this.url = url;
    return this;
  }

  public ReportDraft outlet(@Nullable Outlet outlet) {
    this.outlet = outlet;
    return this;
  }

  public ReportDraft title(@Nullable String title) {
    this.title = title;
    return this;
  }

  public ReportDraft byline(List<String> byline) {
    this.byline = byline;
    return this;
  }

  public ReportDraft published(@Nullable Stamp published) {
    this.published = published;
    return this;
  }

  public ReportDraft modified(@Nullable Stamp modified) {
    this.modified = modified;
    return this;
  }

  public ReportDraft section(@Nullable String section) {
    this.section = section;
    return this;
  }

  public ReportDraft language(@Nullable String language) {
    this.language = language;
    return this;
  }

  public ReportDraft tags(List<String> tags) {
    this.tags = tags;
    return this;
  }

  public ReportDraft image(@Nullable String image) {
    this.image = image;
    return this;
  }

  public ReportDraft sentences(List<Span> sentences) {
    this.sentences = sentences;
    return this;
  }

  public ReportDraft revision(int revision) {
    this.revision = revision;
    return this;
  }

  public ReportDraft seen(@Nullable Instant seen) {
    this.seen = seen;
    return this;
  }

  public ReportDraft absent(@Nullable Instant absent) {
    this.absent = absent;
    return this;
  }
}
