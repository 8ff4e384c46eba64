package coranto.wire;

import coranto.report.Identity;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report as a JSON object, fields in the order of the contract.
public final class ReportJson {
  private ReportJson() {}

  public static Map<String, Object> write(Report report) {
    return new Written()
        .put("id", report.id())
        .put("url", report.url())
        .put("outlet", outlet(report.outlet()))
        .put("title", report.title())
        .put("byline", report.byline())
        .putText("published", report.published())
        .putText("modified", report.modified())
        .put("section", report.section())
        .put("language", report.language())
        .put("tags", report.tags())
        .put("image", report.image())
        .put("text", report.text())
        .put("sentences", report.sentences().stream().map(SpanJson::write).toList())
        .put("revision", report.revision())
        .putText("seen", report.seen())
        .putText("absent", report.absent())
        .map();
  }

  /// Reads a report; fields that are none of a report's are passed over, times that can't be read
  /// are left out. Without an id it gets one from its address, else from its text.
  ///
  /// @throws BadJson when `text` is missing or a field is of another kind than the contract says
  public static Report read(Map<String, Object> json) {
    return read(new Fields(json));
  }

  static Report read(Fields fields) {
    String text = fields.string("text");
    String url = fields.stringOrNull("url");
    return Report.draft(Identity.of(fields.stringOrNull("id"), url, text), text)
        .url(url)
        .outlet(fields.has("outlet") ? outlet(fields.object("outlet")) : null)
        .title(fields.stringOrNull("title"))
        .byline(fields.strings("byline"))
        .published(stamp(fields.stringOrNull("published")))
        .modified(stamp(fields.stringOrNull("modified")))
        .section(fields.stringOrNull("section"))
        .language(fields.stringOrNull("language"))
        .tags(fields.strings("tags"))
        .image(fields.stringOrNull("image"))
        .sentences(fields.list("sentences", SpanJson::read))
        .revision(Math.max(1, fields.integer("revision", 1)))
        .seen(fields.instantOrNull("seen"))
        .absent(fields.instantOrNull("absent"))
        .build();
  }

  static @Nullable Map<String, Object> outlet(@Nullable Outlet outlet) {
    return outlet == null
        ? null
        : new Written().put("name", outlet.name()).put("domain", outlet.domain()).map();
  }

  static Outlet outlet(Fields outlet) {
    return new Outlet(outlet.stringOrNull("name"), outlet.stringOrNull("domain"));
  }

  static @Nullable Stamp stamp(@Nullable String text) {
    return text == null ? null : Stamp.parse(text).orElse(null);
  }
}
