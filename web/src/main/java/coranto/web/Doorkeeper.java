package coranto.web;

import java.util.List;
import java.util.Locale;

/// Lets in only requests that ask for this site by a name it has, so that no page elsewhere can
/// reach
/// it under a name of its own (DNS rebinding).
final class Doorkeeper {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private final List<String> names;

  /// @param names besides those of loopback
  Doorkeeper(List<String> names) {
    this.names = names;
  }

  /// @param authority of the `Host` header: a name, and a port that must be `port` when it is there
  boolean knows(String authority, int port) {
    return loopback(authority, port) || named(names, authority, port);
  }

  boolean loopback(String authority, int port) {
    return named(LOOPBACK, authority, port);
  }

  private static boolean named(List<String> names, String authority, int port) {
    String asked = authority.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(name -> asked.equals(name) || asked.equals(name + ":" + port));
  }
}
