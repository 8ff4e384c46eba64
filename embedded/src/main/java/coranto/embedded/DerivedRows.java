package coranto.embedded;

import coranto.flow.Derivation;
import coranto.report.Field;
import coranto.trace.Trace;
import coranto.wire.Json;
import coranto.wire.TraceJson;
import coranto.wire.UnderstandingJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Derived rows as records.
final class DerivedRows {
  private DerivedRows() {}

  static Derivation derivation(ResultSet row) throws SQLException {
    List<Trace> traces = traces(row.getString("traces"));
    return new Derivation(
        row.getLong("seq"),
        row.getString("language"),
        UnderstandingJson.read(Json.object(row.getString("understanding"))),
        traces.stream().filter(trace -> !ofTitle(trace)).toList(),
        traces.stream().filter(DerivedRows::ofTitle).findFirst().orElse(null));
  }

  private static boolean ofTitle(Trace trace) {
    return trace.sentence().field() == Field.TITLE;
  }

  /// Those of the sentences in their order, then the title's.
  @SuppressWarnings("unchecked") // JSON objects have strings for keys
  static List<Trace> traces(String json) {
    return Json.array(json).stream()
        .map(each -> TraceJson.read((Map<String, Object>) each))
        .toList();
  }

  static String print(List<Trace> traces) {
    return Json.print(traces.stream().map(TraceJson::write).toList());
  }
}
