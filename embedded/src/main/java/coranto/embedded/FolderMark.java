package coranto.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// A small file that says which files of a folder count, how much of each, and up to which entry.
/// Replaced as a whole, after the files it names are durable; files that it doesn't name were not
/// finished, and are deleted when it is opened.
final class FolderMark {
  private static final String COMMITTED = "committed";
  private static final String REMOVED = "removed";

  private final Path folder;
  private final String prefix;
  private final String version;
  private final SortedMap<String, Long> named = new TreeMap<>();
  private final Set<Long> removed = new TreeSet<>();
  private final List<Path> retired = new ArrayList<>();
  private long committed;

  private FolderMark(Path folder, String prefix, String version) {
    this.folder = folder;
    this.prefix = prefix;
    this.version = version;
  }

  /// Opens or makes the mark of a folder. One of another version, or one that names a file that is
  /// missing or too short, names none.
  ///
  /// @param prefix what names of its files begin with
  static FolderMark open(Path folder, String prefix, String version) {
    var mark = new FolderMark(folder, prefix, version);
    try {
      Files.createDirectories(folder);
      mark.read();
      if (!mark.whole()) {
        mark.named.clear();
        mark.removed.clear();
        mark.committed = 0;
      }
      mark.clean();
      return mark;
    } catch (IOException e) {
      throw Trouble.failure(folder.toString(), e);
    }
  }

  private Path file() {
    return folder.resolve(prefix + ".mark");
  }

  private void read() throws IOException {
    try {
      List<String> lines = Files.readAllLines(file());
      if (!lines.isEmpty() && lines.getFirst().equals(version)) {
        lines.stream().skip(1).forEach(this::take);
      }
    } catch (NoSuchFileException _) {
      // a new folder
    }
  }

  private void take(String line) {
    int blank = line.indexOf(' ');
    long number = Long.parseLong(line.substring(blank + 1));
    String name = line.substring(0, blank);
    switch (name) {
      case COMMITTED -> committed = number;
      case REMOVED -> removed.add(number);
      default -> named.put(name, number);
    }
  }

  private boolean whole() throws IOException {
    for (Map.Entry<String, Long> each : named.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (!Files.exists(file) || Files.size(file) < each.getValue()) {
        return false;
      }
    }
    return true;
  }

  private void clean() throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, prefix + "-*")) {
      for (Path file : found) {
        if (!named.containsKey(name(file))) {
          Files.delete(file);
        }
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /// The files that count, by name, with how much of each.
  SortedMap<String, Long> named() {
    return named;
  }

  /// Entries that were taken out of what its files hold.
  Set<Long> removed() {
    return removed;
  }

  /// The entry up to which all is durable; 0 when none is.
  long committed() {
    return committed;
  }

  /// Names what counts from now on, files new to it made durable before; then what was retired is
  /// deleted.
  ///
  /// @param lengths by name
  /// @param without entries that were taken out
  void write(long seq, Map<String, Long> lengths, Set<Long> without) {
    var lines = new StringBuilder(version + "\n" + COMMITTED + " " + seq + "\n");
    lengths.forEach((name, length) -> lines.append(name + " " + length + "\n"));
    without.forEach(entry -> lines.append(REMOVED + " " + entry + "\n"));
    Path fresh = folder.resolve(prefix + ".mark.new");
    try {
      for (String name : lengths.keySet()) {
        if (!named.containsKey(name)) {
          Durable.force(folder.resolve(name));
        }
      }
      Files.write(fresh, lines.toString().getBytes(StandardCharsets.UTF_8));
      Durable.force(fresh);
      Files.move(
          fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      for (Path file : retired) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw Trouble.failure(file().toString(), e);
    }
    committed = seq;
    named.clear();
    named.putAll(lengths);
    retired.clear();
  }

  /// Deletes a file that counts no longer: as soon as no mark names it.
  void retire(Path file) {
    try {
      if (named.containsKey(name(file))) {
        retired.add(file);
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw Trouble.failure(file.toString(), e);
    }
  }
}
