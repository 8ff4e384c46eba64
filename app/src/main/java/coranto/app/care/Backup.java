package coranto.app.care;

import coranto.app.setting.Version;
import coranto.app.setting.WrongUsage;
import coranto.embedded.DataFolder;
import coranto.embedded.Durable;
import coranto.embedded.Snapshot;
import coranto.report.Hashes;
import coranto.wire.BadJson;
import coranto.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// What can't be made again of a data folder, in one zip file: the truth, the pages, the feeds and
/// the owner's files, with their hashes in `manifest.json`.
public final class Backup {
  private static final String MANIFEST = "manifest.json";
  private static final String FILES = "files";

  /// The order matters while a server writes: settled rows before the truth, which may lose texts
  /// that they hang on after it; feeds before the truth, so that what is restored
  /// asks again for what came between; pages after it, so that none is missing that it names.
  private static final List<Pattern> PARTS =
      List.of(
          Pattern.compile(
              "coranto\\.properties|outlets\\.tsv|people\\.tsv|vectors\\.db|webhooks\\.key"),
          Pattern.compile("settled\\.db"),
          Pattern.compile("feeds\\.db"),
          Pattern.compile("truth\\.db"),
          Pattern.compile("pages-[0-9a-z-]{1,20}\\.db"));

  private Backup() {}

  /// Copies a data folder to a new file, while a server may be at work in it. The file is there
  /// only when it is whole.
  ///
  /// @param told the name of each part before it is copied
  /// @return how many parts it has
  /// @throws WrongUsage when the file is there already, or nothing is held in the folder
  public static int write(Path folder, Path file, Consumer<String> told) throws IOException {
    if (Files.exists(file)) {
      throw new WrongUsage(file + " is there already: name another file");
    }
    if (Files.notExists(folder.resolve("truth.db"))) {
      throw new WrongUsage("nothing is held in " + folder);
    }
    Path part = Path.of(file + ".part");
    try {
      FileTime settled;
      int parts;
      do {
        settled = settled(folder);
        Files.deleteIfExists(part);
        parts = writePart(folder, part, told);
      } while (!settled.equals(settled(folder)));
      Durable.force(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return parts;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// When rows were settled last: texts that they hang on may have gone after it.
  private static FileTime settled(Path folder) throws IOException {
    Path rows = folder.resolve("settled.db");
    return Files.exists(rows) ? Files.getLastModifiedTime(rows) : FileTime.fromMillis(0);
  }

  private static int writePart(Path folder, Path part, Consumer<String> told) throws IOException {
    var hashes = new TreeMap<String, Object>();
    try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Pattern pattern : PARTS) {
        for (Path each : matching(folder, pattern)) {
          String name = each.getFileName().toString();
          told.accept(name);
          hashes.put(name, add(zip, name, each, Path.of(part + "." + name)));
        }
      }
      zip.putNextEntry(new ZipEntry(MANIFEST));
      var manifest = new TreeMap<String, Object>();
      manifest.put("coranto", Version.number());
      manifest.put(FILES, hashes);
      zip.write(Json.print(manifest).getBytes(StandardCharsets.UTF_8));
    }
    return hashes.size();
  }

  private static List<Path> matching(Path folder, Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> pattern.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /// @param copy where to put a copy of a file that another process writes to
  private static String add(ZipOutputStream zip, String name, Path file, Path copy)
      throws IOException {
    boolean database = name.endsWith(".db");
    try {
      if (database) {
        Files.deleteIfExists(copy);
        Snapshot.copy(file, copy);
      }
      zip.putNextEntry(new ZipEntry(name));
      try (InputStream in = Files.newInputStream(database ? copy : file)) {
        return copied(in, zip);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /// Puts a backup into a folder in which nothing is held yet.
  ///
  /// @return how many parts it has
  /// @throws WrongUsage when something is held there, or the file is no whole backup
  public static int restore(Path file, Path folder, Consumer<String> told) throws IOException {
    try (var _ = DataFolder.hold(folder, "coranto restore");
        var zip = new ZipFile(file.toFile())) {
      if (Files.exists(folder.resolve("truth.db"))) {
        throw new WrongUsage(folder + " holds reports: restore into a new folder");
      }
      Map<String, Object> hashes = hashes(zip, file);
      var written = new ArrayList<Path>();
      try {
        for (Map.Entry<String, Object> each : hashes.entrySet()) {
          told.accept(each.getKey());
          written.add(extract(zip, each.getKey(), String.valueOf(each.getValue()), folder));
        }
        for (Path part : written) {
          String name = part.getFileName().toString();
          Files.move(part, folder.resolve(name.substring(0, name.length() - ".part".length())));
        }
        return written.size();
      } finally {
        for (Path part : written) {
          Files.deleteIfExists(part);
        }
      }
    } catch (java.util.zip.ZipException e) {
      throw new WrongUsage(file + " is no backup: " + e.getMessage());
    }
  }

  @SuppressWarnings("unchecked") // JSON objects have strings for keys
  private static Map<String, Object> hashes(ZipFile zip, Path file) throws IOException {
    ZipEntry manifest = zip.getEntry(MANIFEST);
    if (manifest == null) {
      throw new WrongUsage(file + " is no whole backup: it has no " + MANIFEST);
    }
    try (InputStream in = zip.getInputStream(manifest)) {
      String text = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
      if (Json.object(text).get(FILES) instanceof Map<?, ?> files) {
        return new TreeMap<>((Map<String, Object>) files);
      }
      throw new WrongUsage(file + " is no backup: its " + MANIFEST + " names no files");
    } catch (BadJson e) {
      throw new WrongUsage(file + " is no backup: " + e.getMessage());
    }
  }

  private static Path extract(ZipFile zip, String name, String hash, Path folder)
      throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || PARTS.stream().noneMatch(part -> part.matcher(name).matches())) {
      throw new WrongUsage("no backup has " + name + ", or this one lacks it");
    }
    Path part = folder.resolve(name + ".part");
    String found;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(part)) {
      found = copied(in, out);
    }
    if (!found.equals(hash)) {
      Files.deleteIfExists(part);
      throw new WrongUsage(name + " is damaged in the backup: its hash is not what was noted");
    }
    Durable.force(part);
    return part;
  }

  /// Copies, and tells the SHA-256 of what was copied.
  private static String copied(InputStream in, OutputStream out) throws IOException {
    var digest = new DigestOutputStream(out, Hashes.sha256());
    in.transferTo(digest);
    return HexFormat.of().formatHex(digest.getMessageDigest().digest());
  }
}
