package coranto.web.api;

import coranto.web.page.form.Answer;
import coranto.web.page.form.EntityTag;
import coranto.web.page.print.Csv;
import coranto.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers with something in them.
final class Data {
  static final String CSV_KIND = "text/csv";
  static final String LINES = "application/x-ndjson";

  private static final String JSON = "application/json";
  private static final String CSV = CSV_KIND + "; charset=utf-8";

  /// Tells every reader, assistants above all, whose words an answer holds.
  private static final Map<String, String> OTHERS = Map.of("Coranto-Text", "untrusted");

  private Data() {}

  static Answer json(Object value) {
    return of(200, JSON, Json.print(value));
  }

  static Answer json(int status, Object value) {
    return of(status, JSON, Json.print(value));
  }

  static Answer lines(int status, List<Map<String, Object>> values) {
    var lines = new StringBuilder();
    values.forEach(value -> lines.append(Json.print(value)).append('\n'));
    return of(status, LINES, lines.toString());
  }

  static Answer table(Csv csv) {
    return of(200, CSV, csv.toString());
  }

  private static Answer of(int status, String type, String text) {
    return new Answer.Data(status, type, OTHERS, text.getBytes(StandardCharsets.UTF_8));
  }

  /// What was asked for; or that it is still as the program knows it.
  static Answer unlessKnown(Answer answer, String known) {
    if (!(answer instanceof Answer.Data(int status, var type, var headers, var body))
        || status != 200) {
      return answer;
    }
    String tag = EntityTag.of(body);
    var tagged = new LinkedHashMap<>(headers);
    tagged.put("ETag", tag);
    return known.contains(tag)
        ? new Answer.Data(304, type, tagged, new byte[0])
        : new Answer.Data(status, type, tagged, body);
  }
}
