package coranto.app.batch;

import coranto.app.input.PageDesk;
import coranto.app.input.PageStream;
import coranto.extract.Extraction;
import coranto.flow.Preparation;
import coranto.flow.Understood;
import coranto.wire.ExtractionJson;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import coranto.wire.UnderstandingJson;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a page becomes in a batch: the line that is printed of it.
public final class PageWork {
  private PageWork() {}

  /// @param text empty when nothing is printed of it
  /// @param refused whether no report was found
  public record Line(String text, boolean refused) {}

  /// The line of `extract`.
  public static Line extracted(PageDesk desk, PageStream.Found found) {
    PageDesk.Result result = desk.read(found);
    return new Line(
        Json.print(ExtractionJson.write(result.id(), result.extraction())),
        result.extraction() instanceof Extraction.Refused);
  }

  /// The line of `extract | understand`, which passes over pages that are no reports.
  public static Line understood(PageDesk desk, Preparation preparation, PageStream.Found found) {
    return switch (desk.read(found).extraction()) {
      case Extraction.Extracted(var report, var _) ->
          new Line(Json.print(json(preparation.understand(report))), false);
      case Extraction.Refused _ -> new Line("", true);
    };
  }

  /// A report with what was understood in it.
  public static Map<String, Object> json(Understood understood) {
    var json = new LinkedHashMap<>(ReportJson.write(understood.reading().report()));
    json.putAll(UnderstandingJson.write(understood.understanding()));
    return json;
  }
}
