package coranto.lab;

import coranto.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Files of one JSON object a line, `.gz` too.
final class JsonLines {
  private JsonLines() {}

  static List<Map<String, Object>> read(Path file) throws IOException {
    var objects = new ArrayList<Map<String, Object>>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          objects.add(Json.object(line));
        }
      }
    }
    return objects;
  }
}
