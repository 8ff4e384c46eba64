package coranto.wire;

import coranto.extract.Extraction;
import java.util.Map;

/// What became of a page as a line of `extract`: the report, or
/// `{"id","refused":{"reason","detail"}}`.
public final class ExtractionJson {
  private ExtractionJson() {}

  /// @param id of the page, for a refusal
  public static Map<String, Object> write(String id, Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted(var report) -> ReportJson.write(report);
      case Extraction.Refused(var reason, var detail) ->
          new Written()
              .put("id", id)
              .put("refused", new Written().putWord("reason", reason).put("detail", detail).map())
              .map();
    };
  }
}
