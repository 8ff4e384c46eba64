package coranto.lab.hot;

import coranto.app.desk.Steps;
import coranto.flow.Prepared;
import coranto.report.Page;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import java.nio.charset.StandardCharsets;

/// A report as it stands before each step.
///
/// @param page a bare page with its title and paragraphs
/// @param json as it comes in at the door
record HotReport(
    Page page,
    String json,
    Report report,
    Reading reading,
    Words words,
    TokenTraits traits,
    Prepared prepared) {
  static HotReport of(Steps steps, Report report) {
    Reading reading = TextReader.read(report);
    var words = new Words(reading);
    return new HotReport(
        page(report),
        Json.print(ReportJson.write(report)),
        report,
        reading,
        words,
        new TokenTraits(words),
        steps.preparation().prepare(report));
  }

  private static Page page(Report report) {
    var html = new StringBuilder("<!doctype html><html><head><meta charset=utf-8><title>");
    html.append(written(report.titleOrEmpty())).append("</title></head><body><article><h1>");
    html.append(written(report.titleOrEmpty())).append("</h1>");
    report.text().lines().forEach(line -> html.append("<p>").append(written(line)).append("</p>"));
    html.append("</article></body></html>");
    return Page.of(report.url(), html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String written(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
