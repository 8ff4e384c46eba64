package coranto.web.page.story;

import coranto.report.Citation;
import coranto.report.Excerpt;
import coranto.report.Field;
import coranto.report.Report;
import coranto.web.page.address.Address;
import coranto.web.page.print.Csv;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a story cites as a table, a line for each place.
final class StoryTable {
  private StoryTable() {}

  static String csv(List<Evidence.Row> rows) {
    var csv =
        new Csv()
            .line(
                "kind",
                "number",
                "by",
                "mark",
                "text",
                "outlet",
                "domain",
                "title",
                "published_as_claimed",
                "seen",
                "report",
                "revision",
                "field",
                "from",
                "to",
                "text_hash",
                "url",
                "address",
                "source_report",
                "source_revision",
                "source_from",
                "source_to");
    rows.forEach(row -> csv.line(cells(row)));
    return csv.toString();
  }

  private static List<String> cells(Evidence.Row row) {
    var cells = new ArrayList<String>();
    cells.add(row.kind());
    cells.add(String.valueOf(row.number()));
    cells.add(row.by());
    cells.add(row.mark() == null ? "" : row.mark().word());
    cells.add(row.text());
    place(cells, row.report(), row.citation());
    source(cells, row.source());
    return cells;
  }

  private static void place(List<String> cells, Report report, Citation citation) {
    var outlet = report.outletOrUnknown();
    cells.add(outlet.shown());
    cells.add(text(outlet.domain()));
    cells.add(report.titleOrEmpty());
    cells.add(text(report.published()));
    cells.add(text(report.seen()));
    cells.add(citation.report());
    cells.add(String.valueOf(citation.revision()));
    cells.add(citation.field() == Field.TITLE ? "title" : "text");
    cells.add(String.valueOf(citation.span().from()));
    cells.add(String.valueOf(citation.span().to()));
    cells.add(text(Excerpt.proof(report)));
    cells.add(text(report.url()));
    cells.add(Address.cited(citation));
  }

  private static void source(List<String> cells, @Nullable Citation source) {
    cells.add(source == null ? "" : source.report());
    cells.add(source == null ? "" : String.valueOf(source.revision()));
    cells.add(source == null ? "" : String.valueOf(source.span().from()));
    cells.add(source == null ? "" : String.valueOf(source.span().to()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
