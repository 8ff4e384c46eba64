package coranto.gather.date;

import coranto.text.Resource;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Zones as people name them.
final class Zones {
  private static final Map<String, String> NAMED = new HashMap<>();

  static {
    for (String line : Resource.lines(Zones.class, "zones.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String name : columns[1].split(" ", -1)) {
        NAMED.put(name, columns[0]);
      }
    }
  }

  private Zones() {}

  static boolean known(String name) {
    return NAMED.containsKey(name.toUpperCase(Locale.ROOT)) || zone(name) != null;
  }

  /// How far the zone was from UTC then; null when the name means several zones.
  static @Nullable ZoneOffset offset(String name, LocalDateTime at) {
    String meant = NAMED.getOrDefault(name.toUpperCase(Locale.ROOT), name);
    ZoneId zone = zone(meant);
    return zone == null ? null : zone.getRules().getOffset(at);
  }

  /// The moment; a time that summer time left out is the one that clocks showed instead.
  static OffsetDateTime moment(String name, LocalDateTime at, ZoneOffset offset) {
    ZoneId zone = zone(NAMED.getOrDefault(name.toUpperCase(Locale.ROOT), name));
    return zone == null || zone instanceof ZoneOffset
        ? OffsetDateTime.of(at, offset)
        : at.atZone(zone).toOffsetDateTime();
  }

  private static @Nullable ZoneId zone(String name) {
    boolean offset = name.startsWith("+") || name.startsWith("-");
    if (!offset && name.indexOf('/') < 0) {
      return null;
    }
    try {
      return ZoneId.of(name.equals("-00:00") ? "+00:00" : name);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
