package coranto.wire;

import coranto.report.Citation;
import coranto.report.Excerpt;
import coranto.report.Report;
import java.util.Map;

/// Words with all that is needed to find and to prove them.
public final class CitationJson {
  private CitationJson() {}

  /// `{"id","revision","span"}`; a span of the title says so.
  public static Map<String, Object> brief(Citation citation) {
    return SpanJson.cite(citation);
  }

  /// @param report the revision that the citation names
  /// @param words as they stand there
  /// @param address permanent, on the site that answers
  public static Map<String, Object> write(
      Report report, Citation citation, String words, String address) {
    var written = new Written().put("text", words).put("citation", SpanJson.cite(citation));
    return claims(written, report).put("address", address).map();
  }

  /// A revision of a report by which citations of it can be proved, without its text.
  public static Map<String, Object> held(Report report) {
    var written = new Written().put("id", report.id()).put("revision", report.revision());
    return claims(written, report).map();
  }

  /// What a revision says of itself, and the hash that proves its text.
  private static Written claims(Written written, Report report) {
    return written
        .put("outlet", ReportJson.outlet(report.outlet()))
        .put("title", report.title())
        .put("byline", report.byline())
        .putText("published", report.published())
        .putText("seen", report.seen())
        .putText("absent", report.absent())
        .put("url", report.url())
        .put("text_hash", Excerpt.proof(report));
  }
}
