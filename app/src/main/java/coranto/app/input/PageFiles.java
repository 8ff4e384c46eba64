package coranto.app.input;

import coranto.app.setting.WrongUsage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Pages that lie in files: single ones, folders, lists and manifests.
public final class PageFiles {
  /// More bytes than this are not read.
  private static final int LARGEST = 11_000_000;

  private static final int OPENING = 64;
  private static final String FILE = "file:/";

  private PageFiles() {}

  /// A page's file.
  ///
  /// @param id what its report will be called; empty to derive it
  /// @param url where it came from, when known
  public record Named(String id, Path file, @Nullable String url) {}

  /// The pages of a path: a file, all files of a folder, or for `-` the paths on standard input.
  ///
  /// @throws WrongUsage for an address, and for what is no name of a file
  public static List<Named> named(String path) throws IOException {
    if (path.equals("-")) {
      return listed();
    }
    refuse(path);
    Path file = file(path);
    if (!Files.isDirectory(file)) {
      return List.of(new Named(path, file, null));
    }
    try (Stream<Path> files = Files.walk(file)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(each -> new Named(each.toString(), each, null))
          .toList();
    }
  }

  private static Path file(String path) {
    try {
      return path.startsWith(FILE) ? Path.of(URI.create(path)) : Path.of(path);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage("no name of a file: " + path);
    }
  }

  private static List<Named> listed() throws IOException {
    var named = new ArrayList<Named>();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        named.addAll(named(line.strip()));
      }
    }
    return named;
  }

  /// The pages of a manifest: lines of id, path (counted from the manifest's folder) and url, by
  /// tabs.
  public static List<Named> manifest(Path manifest) throws IOException {
    var named = new ArrayList<Named>();
    for (String line : Files.readAllLines(manifest)) {
      String[] columns = line.split("\t", -1);
      if (!line.isBlank() && columns.length < 2) {
        throw new WrongUsage(manifest + ": a line wants id, path and url, by tabs: " + line);
      }
      if (!line.isBlank()) {
        String url = columns.length > 2 && !columns[2].isBlank() ? columns[2].strip() : null;
        named.add(new Named(columns[0], manifest.resolveSibling(columns[1]), url));
      }
    }
    return named;
  }

  /// What can't be read yet is said at once.
  ///
  /// @throws WrongUsage for an address
  public static void refuse(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      throw new WrongUsage("files are read here: an address is fetched by read, feeds by gather");
    }
  }

  /// The bytes of a file, unpacked when it is gzipped; at most a little more than an extractor
  /// takes.
  public static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /// The first characters of a file, unpacked when it is gzipped.
  public static String opening(Path file) throws IOException {
    try (var in = new java.io.PushbackInputStream(Files.newInputStream(file), 2)) {
      byte[] magic = in.readNBytes(2);
      in.unread(magic);
      boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
      try (InputStream text = gzip ? new GZIPInputStream(in) : in) {
        return new String(text.readNBytes(OPENING), StandardCharsets.UTF_8);
      }
    }
  }

  static byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST);
    boolean gzip = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    if (!gzip) {
      return bytes;
    }
    try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
      return unpacked.readNBytes(LARGEST);
    }
  }
}
