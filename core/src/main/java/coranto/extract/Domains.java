package coranto.extract;

import coranto.report.Identity;
import coranto.text.Resource;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Registrable domains and addresses.
public final class Domains {
  private static final Set<String> SUFFIXES =
      Set.copyOf(Resource.lines(Domains.class, "suffixes.txt"));

  private Domains() {}

  /// The registrable domain of an address, lower case; its host when that is a number; null when it
  /// has none.
  public static @Nullable String of(@Nullable String url) {
    String host = url == null ? null : Identity.host(url);
    return host == null ? null : registrable(host);
  }

  private static String registrable(String host) {
    String[] labels = host.split("\\.");
    boolean number =
        labels.length > 0 && labels[labels.length - 1].chars().allMatch(Character::isDigit);
    if (labels.length <= 2 || number || host.startsWith("[")) {
      return host;
    }
    String two = labels[labels.length - 2] + "." + labels[labels.length - 1];
    return SUFFIXES.contains(two) ? labels[labels.length - 3] + "." + two : two;
  }

  /// The address by which a page wants to be known, when it lies in the registrable domain that the
  /// page was fetched from; else the one it was fetched from.
  static @Nullable String believed(@Nullable String fetched, @Nullable String canonical) {
    String absolute = absolute(fetched, canonical);
    String domain = of(absolute);
    boolean own = domain != null && (fetched == null || domain.equals(of(fetched)));
    return own ? absolute : fetched;
  }

  /// An address on a page as an absolute one of http or https; null when it is none.
  static @Nullable String absolute(@Nullable String base, @Nullable String address) {
    if (address == null || address.isBlank()) {
      return null;
    }
    try {
      URI uri = URI.create(address.strip().replace(" ", "%20"));
      URI whole = base == null ? uri : URI.create(base.strip()).resolve(uri);
      String scheme = whole.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && whole.getHost() != null && whole.getUserInfo() == null
          ? whole.toString()
          : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
