package coranto.web.page.schema;

import coranto.report.Citation;
import coranto.story.StoryPart;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Traced;
import coranto.web.page.print.Printed;
import java.util.List;
import java.util.Objects;

/// A report as a `NewsArticle`: what it says of itself, and the reports that its sentences go back
/// to, as its `citation`.
public final class ReportData {
  private static final int SOURCES = 12;

  private ReportData() {}

  public static String of(StoryPart part, Shelf shelf) {
    var report = part.report();
    var article =
        Linked.report(report)
            .put("identifier", report.id())
            .put("version", report.revision())
            .put("creditText", Printed.cut(Printed.name(String.join(", ", report.byline())), 300))
            .put("dateModified", report.modified())
            .put("articleSection", report.section())
            .put("url", Printed.outward(report.url()))
            .put("citation", sources(part, shelf));
    return Linked.page("WebPage")
        .put("url", Address.revision(report.id(), report.revision()))
        .put("mainEntity", article)
        .print();
  }

  private static List<Linked> sources(StoryPart part, Shelf shelf) {
    return Traced.text(part).stream()
        .map(trace -> trace.goesBackTo())
        .filter(Objects::nonNull)
        .map(Citation::report)
        .filter(id -> !id.equals(part.report().id()))
        .distinct()
        .limit(SOURCES)
        .map(id -> shelf.part(id, 0))
        .filter(Objects::nonNull)
        .map(source -> Linked.report(source.report()))
        .toList();
  }
}
