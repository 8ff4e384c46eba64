package coranto.gather.release;

import coranto.report.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From printed lines to a title, a day and paragraphs: what is printed on every page is dropped,
/// the
/// largest letters of the first page are the title, lines are joined where nothing parts them.
///
/// @param day printed before or after the text
record Layout(@Nullable String title, @Nullable Stamp day, List<String> paragraphs) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s|]*(?:page|seite|p[aá]gina|pag\\.?)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?[-–—\\s|]*");

  /// Lines so near to the edge of what is printed may be a header or a footer.
  private static final int EDGE = 3;

  private static final int LONGEST_TITLE = 300;

  /// A gap of more than so many usual ones parts paragraphs.
  private static final float GAP = 1.35f;

  static Layout of(List<TextLine> printed) {
    List<TextLine> lines = body(printed);
    if (lines.isEmpty()) {
      return new Layout(null, null, List.of());
    }
    float usual = usualSize(lines);
    List<TextLine> title = title(lines, usual);
    var rest = new ArrayList<TextLine>(lines);
    rest.removeAll(title);
    Stamp day = Datelines.take(rest);
    String joined = Paragraphs.join(title.stream().map(TextLine::text).toList());
    return new Layout(joined.isEmpty() ? null : joined, day, Paragraphs.of(rest, GAP));
  }

  /// Without what stands at the edge of several pages, and without page numbers.
  private static List<TextLine> body(List<TextLine> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (edge(lines, at)) {
        seen.merge(masked(lines.get(at)), 1, Integer::sum);
      }
    }
    var kept = new ArrayList<TextLine>();
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      boolean repeated = edge(lines, at) && seen.getOrDefault(masked(line), 0) > 1;
      if (!repeated && !(edge(lines, at) && NUMBER.matcher(line.text()).matches())) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static String masked(TextLine line) {
    return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.top() / 12);
  }

  private static boolean edge(List<TextLine> lines, int at) {
    int page = lines.get(at).page();
    boolean top = at < EDGE || lines.get(at - EDGE).page() != page;
    boolean bottom = at + EDGE >= lines.size() || lines.get(at + EDGE).page() != page;
    return top || bottom;
  }

  /// The size in which most of the letters are printed.
  private static float usualSize(List<TextLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    for (TextLine line : lines) {
      letters.merge((float) Math.round(line.size()), line.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /// The lines of the largest letters on the first page, when they are larger than the text's.
  private static List<TextLine> title(List<TextLine> lines, float usual) {
    int page = lines.getFirst().page();
    float largest =
        (float)
            lines.stream()
                .filter(line -> line.page() == page && line.text().length() > 3)
                .mapToDouble(TextLine::size)
                .max()
                .orElse(0);
    var title = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      boolean large = line.page() == page && line.size() > largest - 0.6;
      if (large) {
        title.add(line);
      } else if (!title.isEmpty()) {
        break;
      }
    }
    int length = title.stream().mapToInt(line -> line.text().length()).sum();
    return largest > usual + 0.9 && length <= LONGEST_TITLE ? title : List.of();
  }
}
