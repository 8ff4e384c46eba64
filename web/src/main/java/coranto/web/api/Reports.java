package coranto.web.api;

import coranto.flow.IntakeDesk;
import coranto.report.Entry;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.print.Csv;
import coranto.wire.TakenJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reports in the order in which they came in.
final class Reports {
  private final IntakeDesk desk;

  Reports(IntakeDesk desk) {
    this.desk = desk;
  }

  /// `{"reports","next","more"}`: who asks again with `after` set to `next` misses none.
  Answer list(Asked asked) {
    int after = asked.query().number("after");
    IntakeDesk.Run run = desk.reports(after, Part.limit(asked.query()));
    if (asked.table()) {
      var csv =
          new Csv()
              .line(
                  "seq",
                  "id",
                  "revision",
                  "outlet",
                  "domain",
                  "title",
                  "published_as_claimed",
                  "seen",
                  "url",
                  "address");
      run.reports().forEach(entry -> csv.line(cells(entry)));
      return Data.table(csv);
    }
    List<Map<String, Object>> reports = run.reports().stream().map(Reports::entry).toList();
    if (asked.accept().startsWith(Data.LINES)) {
      return Data.lines(200, reports);
    }
    var json = new LinkedHashMap<String, Object>();
    json.put("reports", reports);
    json.put("next", run.to());
    json.put("more", run.more());
    return Data.json(json);
  }

  private static Map<String, Object> entry(Entry.Revised entry) {
    var json = TakenJson.write(entry);
    json.remove("kind");
    return json;
  }

  private static List<String> cells(Entry.Revised entry) {
    var report = entry.report();
    return List.of(
        String.valueOf(entry.seq()),
        report.id(),
        String.valueOf(report.revision()),
        report.outletOrUnknown().shown(),
        text(report.outletOrUnknown().domain()),
        report.titleOrEmpty(),
        text(report.published()),
        text(report.seen()),
        text(report.url()),
        Address.revision(report.id(), report.revision()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
