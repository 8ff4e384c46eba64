package coranto.app.care;

import coranto.app.setting.Settings;
import coranto.app.setting.Version;
import coranto.embedded.FolderFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a bug report needs: nothing in it is a secret, a text, or an address.
public final class Diagnosis {
  /// Values of settings that tell nothing about anyone.
  private static final Pattern HARMLESS = Pattern.compile("\\d{1,9}|none|true|false");

  /// Names of files that are ours; others are counted.
  private static final Pattern OURS =
      Pattern.compile(
          "[a-z]{1,20}(-[0-9a-z-]{1,20})?\\.(db|db-wal|db-shm|tsv|properties|secrets|lock)");

  private final Map<String, String> lines = new LinkedHashMap<>();

  private Diagnosis() {}

  /// Names and what is said of them, in an order that is always the same.
  ///
  /// @param variables of the process
  public static Map<String, String> of(Path folder, Map<String, String> variables)
      throws IOException {
    var diagnosis = new Diagnosis();
    diagnosis.program();
    diagnosis.settings(folder, variables);
    if (Files.isDirectory(folder)) {
      diagnosis.sizes(folder);
      FolderFigures.of(folder).forEach(diagnosis::say);
    } else {
      diagnosis.say("data folder", "is not there");
    }
    return diagnosis.lines;
  }

  private void program() {
    say("coranto", Version.number());
    say("Java", Runtime.version() + ", " + System.getProperty("java.vendor"));
    say("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    say("processors", Runtime.getRuntime().availableProcessors());
    say("heap at most, MB", Runtime.getRuntime().maxMemory() >> 20);
  }

  private void settings(Path folder, Map<String, String> variables) throws IOException {
    Settings settings = Settings.of(folder);
    Set<String> names = new TreeSet<>(settings.names());
    for (String name : names) {
      String value = String.valueOf(settings.words(name));
      say("setting " + name, HARMLESS.matcher(value).matches() ? value : "set, not shown");
    }
    variables.keySet().stream()
        .filter(name -> name.startsWith("CORANTO_"))
        .sorted()
        .forEach(name -> say("variable " + name, "set"));
  }

  private void sizes(Path folder) throws IOException {
    say("room left on the disk, MB", Files.getFileStore(folder).getUsableSpace() >> 20);
    long others = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (Files.isDirectory(file) && Set.of("near", "search").contains(name)) {
          say("folder " + name + ", bytes", size(file));
        } else if (OURS.matcher(name).matches()) {
          say("file " + name + ", bytes", Files.size(file));
        } else {
          others++;
        }
      }
    }
    say("other files", others);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }

  private void say(String name, Object said) {
    lines.put(name, String.valueOf(said));
  }
}
