package coranto.app.keys;

import coranto.app.setting.WrongUsage;
import coranto.gather.door.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What opens paid feeds, from the owner's file `feeds.secrets` in the data folder: tab-separated
/// lines of a feed's address and `user`, name, password; or of its address and `header`, name,
/// value. It stands in no export, no log and on no page.
public final class FeedSecrets {
  static final String FILE = "feeds.secrets";

  private final Map<String, Secret> secrets;

  private FeedSecrets(Map<String, Secret> secrets) {
    this.secrets = secrets;
  }

  /// @throws WrongUsage when a line can't be read; names it by its number alone
  public static FeedSecrets of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    var secrets = new HashMap<String, Secret>();
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          secrets.put(columns[0].strip(), secret(columns, number));
        }
      }
    }
    return new FeedSecrets(secrets);
  }

  private static Secret secret(String[] columns, int number) {
    if (columns.length == 4 && columns[1].equals("user")) {
      return Secret.basic(columns[2], columns[3]);
    }
    try {
      if (columns.length == 4 && columns[1].equals("header")) {
        return new Secret(columns[2], columns[3]);
      }
    } catch (IllegalArgumentException _) {
      // told below
    }
    throw new WrongUsage(
        FILE + ", line " + number + ": address, `user` or `header`, name, value, divided by tabs");
  }

  public @Nullable Secret opens(String address) {
    return secrets.get(address);
  }
}
