package coranto.gather.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins printed lines to paragraphs, and undoes hyphens at line ends.
final class Paragraphs {
  private static final Pattern HYPHEN = Pattern.compile("\\p{Ll}[-\u00ad‐]$");
  private static final Pattern ITEM = Pattern.compile("^(?:[•●▪◦‣–—*-]|\\d{1,2}[.)])\\s+.*");
  private static final Pattern END = Pattern.compile(".*[.!?:…”\"’»)\\]]$");

  private Paragraphs() {}

  /// @param most how many usual gaps between lines a paragraph may have in it
  static List<String> of(List<TextLine> lines, float most) {
    float gap = usualGap(lines);
    float width = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    var paragraphs = new ArrayList<String>();
    var open = new ArrayList<String>();
    TextLine before = null;
    for (TextLine line : lines) {
      if (before != null && parted(before, line, gap * most, width)) {
        paragraphs.add(join(open));
        open.clear();
      }
      open.add(line.text());
      before = line;
    }
    if (!open.isEmpty()) {
      paragraphs.add(join(open));
    }
    paragraphs.removeIf(String::isBlank);
    return paragraphs;
  }

  private static boolean parted(TextLine before, TextLine line, float most, float width) {
    if (ITEM.matcher(line.text()).matches() || Math.abs(line.size() - before.size()) > 0.9) {
      return true;
    }
    boolean ends = END.matcher(before.text()).matches();
    if (before.page() != line.page() || line.top() < before.top()) {
      // a page or a column ends: the paragraph goes on unless its last line is full of an end
      return ends
          && Character.isUpperCase(line.text().codePointAt(0))
          && before.right() < width * 0.9;
    }
    boolean indented = line.left() > before.left() + line.size() * 0.8 && ends;
    boolean hanging =
        ends && before.right() < width * 0.75 && Character.isUpperCase(line.text().codePointAt(0));
    return line.top() - before.top() > most || indented || hanging;
  }

  /// The distance between most lines that follow each other.
  private static float usualGap(List<TextLine> lines) {
    var gaps = new ArrayList<Float>();
    for (int at = 1; at < lines.size(); at++) {
      float gap = lines.get(at).top() - lines.get(at - 1).top();
      if (gap > 0 && lines.get(at).page() == lines.get(at - 1).page()) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? Float.MAX_VALUE / 4 : gaps.get((gaps.size() - 1) / 3);
  }

  /// A hyphen before a line that goes on in lower case was made by the line's end.
  static String join(List<String> lines) {
    var out = new StringBuilder();
    for (String line : lines) {
      boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
      if (goesOn && HYPHEN.matcher(out).find()) {
        out.setLength(out.length() - 1);
      } else if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(line);
    }
    return out.toString().replace("\u00ad", "").replaceAll("[ \\t\u00a0]+", " ").strip();
  }
}
