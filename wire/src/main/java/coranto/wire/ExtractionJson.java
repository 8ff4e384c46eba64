package coranto.wire;

import coranto.extract.Extraction;
import coranto.extract.Remarks;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of a page as a line of `extract`: the report, and behind its fields what else the
/// page tells: `kind` (live, media; left out for one report), `next` (the address where it goes
/// on), `paywalled` (true), `agency`; or `{"id","refused":{"reason","detail"}}`.
public final class ExtractionJson {
  private ExtractionJson() {}

  /// @param id of the page, for a refusal
  public static Map<String, Object> write(String id, Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted(var report, var remarks) -> {
        Map<String, Object> line = new LinkedHashMap<>(ReportJson.write(report));
        line.putAll(remarks(remarks));
        yield line;
      }
      case Extraction.Refused(var reason, var detail) ->
          new Written()
              .put("id", id)
              .put("refused", new Written().putWord("reason", reason).put("detail", detail).map())
              .map();
    };
  }

  private static Map<String, Object> remarks(Remarks remarks) {
    boolean plain = remarks.kind() == Remarks.Kind.REPORT;
    return new Written()
        .put("kind", plain ? null : Written.word(remarks.kind()))
        .put("next", remarks.next())
        .put("paywalled", remarks.paywalled() ? true : null)
        .put("agency", remarks.agency())
        .map();
  }
}
