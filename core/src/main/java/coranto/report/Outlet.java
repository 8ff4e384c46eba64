package coranto.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who publishes: known by its registrable domain, without one by its name.
///
/// @param name as printed
/// @param domain registrable domain, lower case
public record Outlet(@Nullable String name, @Nullable String domain) {
  /// An outlet of which nothing is known.
  public static final Outlet UNKNOWN = new Outlet(null, null);

  /// What tells outlets apart: the domain, else the name in lower case, else the empty string.
  public String key() {
    if (domain != null) {
      return domain;
    }
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /// What to print for it.
  public String shown() {
    if (name != null) {
      return name;
    }
    return domain == null ? "unknown outlet" : domain;
  }
}
