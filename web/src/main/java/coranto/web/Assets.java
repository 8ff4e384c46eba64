package coranto.web;

import coranto.report.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files that ship with the pages, read once. Each is addressed with its hash, so that browsers
/// may keep it for good.
final class Assets {
  /// Of what the style sheet is put together: type and frame, what is read, what is done, and what
  /// differs on a small screen and on paper.
  private static final List<String> STYLES =
      List.of("style/frame.css", "style/reading.css", "style/doing.css", "style/media.css");

  private static final Map<String, String> TYPES =
      Map.of(
          "style.css", "text/css; charset=utf-8",
          "pages.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  /// A file as it is sent.
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record Asset(String type, byte[] bytes) {}

  private final Map<String, Asset> assets = new HashMap<>();

  private Assets() {}

  static Assets shipped() {
    var shipped = new Assets();
    TYPES.forEach((name, type) -> shipped.assets.put(name, new Asset(type, whole(name))));
    return shipped;
  }

  @Nullable Asset asset(String name) {
    return assets.get(name);
  }

  /// Its address on this site.
  String address(String name) {
    var asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no such file ships: " + name);
    }
    return "/static/" + name + "?v=" + Hashes.sha256(asset.bytes()).substring(0, 12);
  }

  private static byte[] whole(String name) {
    if (!name.equals("style.css")) {
      return read(name);
    }
    var sheet = new ByteArrayOutputStream();
    STYLES.forEach(part -> sheet.writeBytes(read(part)));
    return sheet.toByteArray();
  }

  private static byte[] read(String name) {
    try (var in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
