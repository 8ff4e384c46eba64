package coranto.gather.door;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Hosts in his own network that the owner lets the program reach, each with its port.
public final class AllowList {
  public static final AllowList NOTHING = new AllowList(Set.of());

  private final Set<String> places;

  private AllowList(Set<String> places) {
    this.places = places;
  }

  /// @param places each `host:port`
  /// @throws IllegalArgumentException when one is not
  public static AllowList of(Collection<String> places) {
    return new AllowList(places.stream().map(AllowList::place).collect(Collectors.toSet()));
  }

  private static String place(String text) {
    String place = text.strip().toLowerCase(Locale.ROOT);
    if (!place.matches("(\\[[0-9a-f:.]+]|[^\\s:/@\\[\\]]+):\\d{1,5}")) {
      throw new IllegalArgumentException("what is allowed is written HOST:PORT, not " + text);
    }
    return place;
  }

  boolean knows(String host, int port) {
    return places.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
  }
}
