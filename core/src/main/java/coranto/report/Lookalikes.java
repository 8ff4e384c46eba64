package coranto.report;

import com.ibm.icu.text.SpoofChecker;
import coranto.report.OutletBook.Line;
import java.net.IDN;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells when an outlet is written so that it passes for another that is known: with letters of
/// another
/// script, or such as `rn` for `m`. By the skeletons of Unicode's TR 39.
final class Lookalikes {
  private final SpoofChecker checker = new SpoofChecker.Builder().build();
  private final Map<String, Line> skeletons = new HashMap<>();

  Lookalikes(Collection<Line> lines) {
    for (Line line : lines) {
      skeletons.putIfAbsent(skeleton(line.domain()), line);
      skeletons.putIfAbsent(skeleton(line.name()), line);
    }
  }

  /// The known outlet whose domain or name this one's looks like without being it; null when there
  /// is
  /// none.
  @Nullable Line of(Outlet outlet) {
    Line line = of(outlet.domain(), true);
    return line == null ? of(outlet.name(), false) : line;
  }

  private @Nullable Line of(@Nullable String written, boolean domain) {
    if (written == null || written.isBlank()) {
      return null;
    }
    Line line = skeletons.get(skeleton(written));
    boolean same =
        line == null
            || written.equalsIgnoreCase(line.domain())
            || written.equalsIgnoreCase(line.name());
    return same || (!domain && plain(written)) ? null : line;
  }

  /// Names of plain Latin letters may be alike by chance.
  private static boolean plain(String name) {
    return name.chars().allMatch(unit -> unit < 128);
  }

  private synchronized String skeleton(String text) {
    String shown = text.startsWith("xn--") || text.contains(".xn--") ? IDN.toUnicode(text) : text;
    return checker.getSkeleton(shown.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
  }
}
