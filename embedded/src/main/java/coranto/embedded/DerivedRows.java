package coranto.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import coranto.flow.Derivation;
import coranto.report.Field;
import coranto.trace.Trace;
import coranto.wire.Json;
import coranto.wire.Packed;
import coranto.wire.TraceJson;
import coranto.wire.UnderstandingJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Derived rows as records.
final class DerivedRows {
  private DerivedRows() {}

  static Derivation derivation(ResultSet row) throws SQLException {
    List<Trace> traces = traces(text(row.getObject("traces")));
    return new Derivation(
        row.getLong("seq"),
        row.getString("language"),
        UnderstandingJson.read(Json.object(text(row.getObject("understanding")))),
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

  /// Those of a revision; null when nothing is derived from it.
  static @Nullable List<Trace> traces(Statements statements, String report, int revision)
      throws SQLException {
    return statements
        .rows(
            "SELECT traces FROM derivation WHERE report = ? AND revision = ?",
            row -> traces(text(row.getObject(1))),
            report,
            revision)
        .stream()
        .findFirst()
        .orElse(null);
  }

  static byte[] packed(List<Trace> traces) {
    return packed(traces.stream().map(TraceJson::write).toList());
  }

  /// JSON as rows hold it: gzipped, a sixth of its size.
  static byte[] packed(Object json) {
    return Packed.packQuickly(Json.print(json).getBytes(UTF_8));
  }

  /// JSON of a row; those of earlier versions are not packed.
  static String text(Object held) {
    return held instanceof byte[] packed
        ? new String(Packed.unpack(packed), UTF_8)
        : held.toString();
  }
}
