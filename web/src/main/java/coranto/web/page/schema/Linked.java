package coranto.web.page.schema;

import coranto.report.Report;
import coranto.report.Time;
import coranto.web.page.address.Address;
import coranto.web.page.print.Language;
import coranto.web.page.print.Printed;
import coranto.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pieces of JSON-LD. Addresses are this site's own paths: they are read from where the page
/// stands.
final class Linked {
  private static final int TITLE = 300;

  private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();

  private Linked(String type) {
    fields.put("@type", type);
  }

  static Linked of(String type) {
    return new Linked(type);
  }

  /// The whole of what a page says.
  static Linked page(String type) {
    var page = new Linked(type);
    page.fields.putFirst("@context", "https://schema.org");
    return page;
  }

  /// A report by which others are named: title, outlet, time as far as it is not known to be wrong.
  static Linked report(Report report) {
    boolean believed = report.time().standing() != Time.Standing.DOUBTFUL;
    return of("NewsArticle")
        .put("@id", Address.report(report.id()))
        .put("headline", Printed.cut(Printed.name(report.titleOrEmpty()), TITLE))
        .put("publisher", publisher(report))
        .put("datePublished", believed ? report.published() : null)
        .put("inLanguage", Language.tag(report.language()));
  }

  private static @Nullable Linked publisher(Report report) {
    var outlet = report.outletOrUnknown();
    return outlet.key().isEmpty()
        ? null
        : of("Organization").put("name", Printed.cut(Printed.name(outlet.shown()), 80));
  }

  /// Leaves out what is not known.
  Linked put(String name, @Nullable Object value) {
    if (value instanceof Linked linked) {
      fields.put(name, linked.fields);
    } else if (value instanceof List<?> list) {
      if (!list.isEmpty()) {
        fields.put(
            name,
            list.stream()
                .map(each -> each instanceof Linked linked ? linked.fields : each)
                .toList());
      }
    } else if (value instanceof Integer number) {
      fields.put(name, number);
    } else if (value != null && !value.toString().isBlank()) {
      fields.put(name, value.toString());
    }
    return this;
  }

  /// As it may stand inside a script element: nothing in it can end that, or begin another.
  String print() {
    return Json.print(fields)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
