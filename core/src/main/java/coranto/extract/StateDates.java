package coranto.extract;

import coranto.report.Stamp;
import coranto.text.Resource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a report was published, of a page that brings its text in a script: the first value there
/// under a name for it.
final class StateDates {
  private static final Pattern VALUE =
      Pattern.compile(
          "\"(?:"
              + String.join("|", Resource.lines(StateDates.class, "state-dates.txt"))
              + ")\\\\*\":\\s*\\\\*\"([^\"\\\\]{8,40})",
          Pattern.CASE_INSENSITIVE);

  private StateDates() {}

  static @Nullable String of(String scripts) {
    Matcher match = VALUE.matcher(scripts);
    while (match.find()) {
      Stamp stamp = DateReader.read(match.group(1));
      if (stamp != null) {
        return match.group(1);
      }
    }
    return null;
  }
}
