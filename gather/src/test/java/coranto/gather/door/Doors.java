package coranto.gather.door;

import coranto.text.Resource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Doors as tests need them.
public final class Doors {
  /// Limits that a test can reach in a second or two.
  static final Limits SHORT = new Limits(100_000, 100_000, Duration.ofSeconds(2), false);

  private Doors() {}

  public static DoorSettings settings(String... allowed) {
    return new DoorSettings("test", "ops@desk.example", AllowList.of(List.of(allowed)), Set.of());
  }

  /// A door as it ships, which may reach these places; it knows no names, only numbers.
  public static Door allowing(String... places) {
    return Door.open(settings(places), InstantSource.system(), names(Map.of()));
  }

  /// A door for which 127.0.0.2 is a place in the open internet; all else is as it ships.
  static Door withPublicPlace(Names names, String... allowed) {
    var lines = new ArrayList<>(List.of("127.0.0.2/32\toutward\ta public place"));
    lines.addAll(Resource.lines(Inward.class, "inward.tsv"));
    return Door.open(settings(allowed), InstantSource.system(), names, Inward.of(lines));
  }

  /// Names from a table; what isn't there is read as a number.
  public static Names names(Map<String, String> table) {
    return host -> {
      String found = table.getOrDefault(host, host);
      if (!found.matches("[0-9a-f.:, ]+")) {
        throw new UnknownHostException(host);
      }
      return Arrays.stream(found.split(", ")).map(Doors::number).toList();
    };
  }

  private static InetAddress number(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  static Fetched fetch(Door door, String address) {
    return door.fetch(Errand.ofOwner(address, SHORT));
  }
}
