package coranto.scale.kafka;

import coranto.flow.Meant;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.text.CompactVector;
import coranto.wire.BadJson;
import coranto.wire.Json;
import coranto.wire.Packed;
import coranto.wire.ReportJson;
import coranto.wire.UnderstandingJson;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bodies of packets as JSON; pages gzipped, in base 64.
final class Bodies {
  private Bodies() {}

  static String of(Incoming incoming) {
    return of(incoming, null);
  }

  /// @param gleaned null when nothing was understood yet
  static String of(Incoming incoming, @Nullable Gleaned gleaned) {
    var json = new LinkedHashMap<String, Object>();
    json.put("report", ReportJson.write(incoming.report()));
    put(json, "extractor", incoming.extractor());
    put(json, "page", incoming.page() == null ? null : write(incoming.page()));
    if (gleaned != null) {
      var understood = new LinkedHashMap<String, Object>();
      put(understood, "language", gleaned.language());
      understood.putAll(UnderstandingJson.write(gleaned.understanding()));
      put(understood, "meant", gleaned.meant() == null ? null : write(gleaned.meant()));
      json.put("understood", understood);
    }
    return Json.print(json);
  }

  static String of(Page page) {
    return Json.print(Map.of("page", write(page)));
  }

  static Incoming incoming(Map<String, Object> body) {
    Report report = ReportJson.read(object(body, "report"));
    return new Incoming(
        report, word(body, "extractor"), body.containsKey("page") ? page(body) : null);
  }

  /// Null when no worker got through it.
  static @Nullable Gleaned gleaned(Map<String, Object> body) {
    if (!body.containsKey("understood")) {
      return null;
    }
    var understood = object(body, "understood");
    return new Gleaned(
        word(understood, "language"),
        UnderstandingJson.read(understood),
        understood.containsKey("meant") ? meant(object(understood, "meant")) : null);
  }

  static Page page(Map<String, Object> body) {
    var json = object(body, "page");
    String fetched = word(json, "fetched");
    var headers = new LinkedHashMap<String, String>();
    object(json, "headers").forEach((name, value) -> headers.put(name, String.valueOf(value)));
    return new Page(
        word(json, "url"),
        headers,
        fetched == null ? null : Instant.parse(fetched),
        unpacked(String.valueOf(json.get("bytes"))));
  }

  private static Map<String, Object> write(Page page) {
    var json = new LinkedHashMap<String, Object>();
    put(json, "url", page.url());
    json.put("headers", page.headers());
    put(json, "fetched", page.fetched() == null ? null : page.fetched().toString());
    json.put("bytes", packed(page.bytes()));
    return json;
  }

  /// The scale as its bits, so that it comes back as it was.
  private static Map<String, Object> write(Meant meant) {
    var json = new LinkedHashMap<String, Object>();
    json.put("model", meant.model());
    json.put("scale", Float.floatToIntBits(meant.vector().scale()));
    json.put("numbers", Base64.getEncoder().encodeToString(meant.vector().numbers()));
    return json;
  }

  private static @Nullable Meant meant(Map<String, Object> json) {
    return json.get("scale") instanceof Number scale
            && json.get("numbers") instanceof String numbers
            && json.get("model") instanceof String model
        ? new Meant(
            model,
            new CompactVector(
                Base64.getDecoder().decode(numbers), Float.intBitsToFloat(scale.intValue())))
        : null;
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  static @Nullable String word(Map<String, Object> json, String name) {
    return json.get(name) instanceof String text ? text : null;
  }

  @SuppressWarnings("unchecked") // JSON objects have strings for keys
  private static Map<String, Object> object(Map<String, Object> json, String name) {
    if (json.get(name) instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new BadJson("the field " + name + " is no object");
  }

  private static String packed(byte[] bytes) {
    return Base64.getEncoder().encodeToString(Packed.pack(bytes));
  }

  private static byte[] unpacked(String text) {
    try {
      return Packed.unpack(Base64.getDecoder().decode(text));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new BadJson("no page: " + e.getMessage());
    }
  }
}
