package coranto.gather.door;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A header that opens a paid feed: sent to the errand's own host alone, never printed.
///
/// @param name of the header
/// @param value of the header
public record Secret(String name, String value) {
  public Secret {
    if (!name.matches("[A-Za-z0-9-]{1,100}") || !value.chars().allMatch(Secret::printable)) {
      throw new IllegalArgumentException("a header has a name of letters and a value of one line");
    }
  }

  /// User and password.
  public static Secret basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Secret("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static boolean printable(int character) {
    return character >= ' ' && character != 127;
  }

  @Override
  public String toString() {
    return "Secret[" + name + "]";
  }
}
