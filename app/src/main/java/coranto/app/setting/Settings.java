package coranto.app.setting;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the owner set: an option, else a variable `CORANTO_NAME`, else a line in
/// `coranto.properties`
/// of the data folder, else what ships.
public final class Settings {
  private final Map<String, String> variables;
  private final Properties file;

  public Settings(Map<String, String> variables, Properties file) {
    this.variables = variables;
    this.file = file;
  }

  /// The settings that hold for a data folder.
  public static Settings of(Path folder) throws IOException {
    var properties = new Properties();
    Path file = folder.resolve("coranto.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return new Settings(System.getenv(), properties);
  }

  /// The settings that hold where there is no data folder.
  public static Settings ofVariables() {
    return new Settings(System.getenv(), new Properties());
  }

  /// @param option as given on the command line; null when it wasn't
  /// @throws WrongUsage when what is set is no number between `least` and `most`
  public int number(String name, @Nullable Integer option, int otherwise, int least, int most) {
    String text = option == null ? text(name) : option.toString();
    try {
      int number = text == null ? otherwise : Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw new WrongUsage(name + " must be a number from " + least + " to " + most + ": " + text);
  }

  /// A setting of words; null when it isn't set.
  public @Nullable String words(String name) {
    String text = text(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /// A setting of several, divided by commas or blanks.
  public List<String> list(String name) {
    String text = words(name);
    return text == null ? List.of() : List.of(text.split("[,\\s]+"));
  }

  /// The names that the file of the data folder sets.
  public Set<String> names() {
    return file.stringPropertyNames();
  }

  private @Nullable String text(String name) {
    String variable = variables.get("CORANTO_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
    return variable != null && !variable.isBlank() ? variable : file.getProperty(name);
  }
}
