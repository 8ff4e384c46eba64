package coranto.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Sentences held, and sentences asked with the right source. Ids are veiled, since their numbers
/// tell
/// kind and source; sentences come in the order of their veiled ids.
///
/// @param seen texts by id
/// @param asked by id
record ReuseGold(TreeMap<String, String> seen, TreeMap<String, Asked> asked) {
  /// @param kind how it was made from its source
  /// @param source empty when fresh
  record Asked(String text, String kind, String source) {}

  static ReuseGold read(Path folder) throws IOException {
    var gold = new ReuseGold(new TreeMap<>(), new TreeMap<>());
    for (Map<String, Object> line : JsonLines.read(folder.resolve("seen.jsonl.gz"))) {
      gold.seen.put(veiled(text(line, "id")), text(line, "text"));
    }
    for (Map<String, Object> line : JsonLines.read(folder.resolve("asked.jsonl.gz"))) {
      var label = (Map<?, ?>) line.getOrDefault("gold", Map.of());
      Object source = label.get("source");
      gold.asked.put(
          veiled(text(line, "id")),
          new Asked(
              text(line, "text"),
              String.valueOf(label.get("kind")),
              source == null ? "" : veiled(source.toString())));
    }
    return gold;
  }

  private static String text(Map<String, Object> line, String field) {
    return String.valueOf(line.get(field));
  }

  private static String veiled(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest(("coranto " + id).getBytes(StandardCharsets.UTF_8));
      return id.charAt(0) + HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
