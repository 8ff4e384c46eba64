package coranto.scale.kafka;

import coranto.wire.BadJson;
import coranto.wire.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What has to be known of a packet to send it on, so that nobody opens it on the way.
///
/// @param door that handed it in
/// @param number counted by that door, from 1
/// @param id of the report; of what a person said, by which the same is known again
/// @param hash of title and text; empty for all but reports
/// @param day of the report's time; null when unknown
/// @param seq its entry; 0 until it is numbered
/// @param revision counted from 1; 0 until it is numbered, and for all but reports
record Label(
    Kind kind,
    String door,
    long number,
    String id,
    String hash,
    @Nullable Instant seen,
    @Nullable Instant absent,
    @Nullable LocalDate day,
    long seq,
    int revision) {
  static Label of(Kind kind, String id) {
    return new Label(kind, "", 0, id, "", null, null, null, 0, 0);
  }

  /// The same as the `number`th thing that a door hands in.
  Label handed(String by, long count) {
    return new Label(kind, by, count, id, hash, seen, absent, day, seq, revision);
  }

  /// The same with its place in the truth.
  Label numbered(long entry, int state, @Nullable Instant before) {
    return new Label(kind, door, number, id, hash, seen, before, day, entry, state);
  }

  String print() {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", kind.word());
    json.put("door", door);
    json.put("number", number);
    json.put("id", id);
    json.put("hash", hash);
    json.put("seen", seen == null ? "" : seen.toString());
    json.put("absent", absent == null ? "" : absent.toString());
    json.put("day", day == null ? "" : day.toString());
    json.put("seq", seq);
    json.put("revision", revision);
    return Json.print(json);
  }

  /// @throws BadJson when it is none
  static Label read(String text) {
    Map<String, Object> json = Json.object(text);
    try {
      return new Label(
          Kind.of(word(json, "kind")),
          word(json, "door"),
          number(json, "number"),
          word(json, "id"),
          word(json, "hash"),
          instant(json, "seen"),
          instant(json, "absent"),
          word(json, "day").isEmpty() ? null : LocalDate.parse(word(json, "day")),
          number(json, "seq"),
          (int) number(json, "revision"));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadJson("no label: " + e.getMessage());
    }
  }

  private static String word(Map<String, Object> json, String name) {
    return json.get(name) instanceof String text ? text : "";
  }

  private static long number(Map<String, Object> json, String name) {
    return json.get(name) instanceof Number number ? number.longValue() : 0;
  }

  private static @Nullable Instant instant(Map<String, Object> json, String name) {
    String text = word(json, name);
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
