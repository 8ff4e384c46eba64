package coranto.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// A set of pages with gold: a folder with `manifest.tsv` (`id`, `path`, `url`) and `gold.jsonl`.
final class GoldPages {
  /// One page of the manifest.
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Line(String id, @org.jspecify.annotations.Nullable String url, byte[] bytes) {}

  private GoldPages() {}

  static List<Line> manifest(Path set) throws IOException {
    var lines = new ArrayList<Line>();
    for (String row : Files.readAllLines(set.resolve("manifest.tsv"))) {
      String[] cells = row.split("\t", -1);
      if (cells.length > 1) {
        lines.add(
            new Line(cells[0], cells.length > 2 ? cells[2] : null, bytes(set.resolve(cells[1]))));
      }
    }
    return lines;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  /// Gold objects by id.
  static Map<String, Map<String, Object>> gold(Path set) throws IOException {
    var gold = new LinkedHashMap<String, Map<String, Object>>();
    for (Map<String, Object> object : JsonLines.read(set.resolve("gold.jsonl"))) {
      gold.put(String.valueOf(object.get("id")), object);
    }
    return gold;
  }

  static Map<String, String> texts(Path set) throws IOException {
    var texts = new LinkedHashMap<String, String>();
    gold(set)
        .forEach(
            (id, object) -> {
              if (object.get("text") instanceof String text && !text.isBlank()) {
                texts.put(id, text);
              }
            });
    return texts;
  }
}
