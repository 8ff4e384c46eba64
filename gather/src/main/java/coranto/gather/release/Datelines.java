package coranto.gather.release;

import coranto.gather.date.DateReader;
import coranto.report.Stamp;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day that a release prints: alone on a line, after a word like *date*, or with the place
/// before
/// the first sentence.
final class Datelines {
  /// A day is printed among the first lines, or the last.
  private static final int FIRST = 8;

  private static final int LAST = 3;

  private static final Pattern PLACED =
      Pattern.compile(
          "^[\\p{Lu}][\\p{L} .’'-]{1,40},\\s*(?:\\([\\p{L} ]+\\)\\s*)?([^—–-]{6,40}?)\\s*"
              + "(?:[—–]|--|-\\s|\\([A-Z]{2,}\\)|(?<=\\d{4})[.:]\\s).*",
          Pattern.DOTALL);

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[\\p{L} ]{2,30}:|for immediate release[,:–—-]*|embargoed until|updated|issued|den|le|el)\\s*",
          Pattern.CASE_INSENSITIVE);

  private Datelines() {}

  /// The day of a text whose paragraphs are parted by blank lines.
  static @Nullable Stamp day(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int at = 0; at < lines.size(); at++) {
      boolean looked = at < FIRST || at >= lines.size() - LAST;
      Stamp day = looked ? of(lines.get(at)) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /// The same of printed lines; a line that is nothing but a day is taken out.
  static @Nullable Stamp take(List<TextLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      boolean looked = at < FIRST || at >= lines.size() - LAST;
      Stamp alone = looked ? alone(lines.get(at).text()) : null;
      if (alone != null) {
        lines.remove(at);
        return alone;
      }
      Stamp placed = looked ? placed(lines.get(at).text()) : null;
      if (placed != null) {
        return placed;
      }
    }
    return null;
  }

  private static @Nullable Stamp of(String line) {
    Stamp alone = alone(line);
    return alone == null ? placed(line) : alone;
  }

  private static @Nullable Stamp alone(String line) {
    String bare = LABEL.matcher(line.strip()).replaceFirst("");
    if (bare.length() > 60 || bare.split("\\s+", -1).length > 8) {
      return null;
    }
    Stamp day = DateReader.read(bare).stamp();
    int comma = bare.indexOf(',');
    return day != null || comma < 0 ? day : DateReader.read(bare.substring(comma + 1)).stamp();
  }

  private static @Nullable Stamp placed(String line) {
    String head = line.length() > 160 ? line.substring(0, 160) : line;
    Matcher placed = PLACED.matcher(head);
    return placed.matches() ? DateReader.read(placed.group(1)).stamp() : null;
  }
}
