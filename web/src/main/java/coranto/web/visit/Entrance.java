package coranto.web.visit;

import java.util.List;

/// How people come in.
///
/// @param keys what opens more than reading
/// @param show what of reports is shown to those who are not trusted
/// @param proxies addresses of proxies that are believed when they say for whom they ask; none
///     when nobody is
/// @param prefix path that the site stands under behind a proxy, as `/news`; empty for none
/// @param clients whether whole addresses of clients go into the log
public record Entrance(Keys keys, Show show, List<String> proxies, String prefix, boolean clients) {
  /// From this machine alone, without keys.
  public static final Entrance OPEN = new Entrance(Keys.NONE, Show.FULL, List.of(), "", false);

  public Entrance {
    proxies = List.copyOf(proxies);
    if (!prefix.matches("(/[A-Za-z0-9._~-]+)*")) {
      throw new IllegalArgumentException("no path: " + prefix);
    }
  }

  public static Entrance of(Keys keys) {
    return new Entrance(keys, Show.FULL, List.of(), "", false);
  }
}
