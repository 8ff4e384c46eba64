package coranto.scale.kafka;

import coranto.wire.BadJson;
import coranto.wire.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/// An object whose pages are to be worked: one of a batch.
///
/// @param batch the same for the same objects asked for in the same way
/// @param number its place in the batch, from 1
/// @param name as it was given
/// @param file where it lies, for all workers
/// @param understood whether reports are understood too
/// @param out the file that its lines are written to, for all workers
public record Errand(
    String batch, int number, String name, String file, boolean understood, String out) {
  String print() {
    var json = new LinkedHashMap<String, Object>();
    json.put("batch", batch);
    json.put("number", number);
    json.put("name", name);
    json.put("file", file);
    json.put("understood", understood);
    json.put("out", out);
    return Json.print(json);
  }

  /// @throws BadJson when it is none
  static Errand read(String text) {
    Map<String, Object> json = Json.object(text);
    if (json.get("batch") instanceof String batch
        && json.get("number") instanceof Number number
        && json.get("name") instanceof String name
        && json.get("file") instanceof String file
        && json.get("understood") instanceof Boolean understood
        && json.get("out") instanceof String out) {
      return new Errand(batch, number.intValue(), name, file, understood, out);
    }
    throw new BadJson("no errand");
  }
}
