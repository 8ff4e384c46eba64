package coranto.extract;

import java.util.Set;

/// How much work a page would make, counted in one pass before it is parsed: its tags, and how deep
/// they are nested at most, going by those that are opened and not closed.
record Burden(int tags, int depth, int styles, int attributes) {
  /// The largest of 1,149 honest pages has a sixth of these tags; the deepest is well under this
  /// depth.
  private static final int MOST_TAGS = 60_000;

  private static final int DEEPEST = 500;
  private static final int MOST_STYLES = 200;
  private static final long MOST_STYLED = 3_000_000;
  private static final int LONG_TAG = 20_000;
  private static final int MOST_ATTRIBUTES = 2_000;

  private static final Set<String> STYLES =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  /// Elements that close themselves, or that the next one of their kind closes.
  private static final Set<String> CLOSED =
      Set.of(
          "br", "img", "meta", "link", "input", "hr", "wbr", "source", "area", "base", "col",
          "embed", "param", "track", "p", "li", "dt", "dd", "option", "html", "head", "body",
          "path", "use", "circle", "rect", "line", "polygon", "g", "keygen", "command", "image",
          "tr", "td", "th");

  static Burden of(String html) {
    int tags = 0;
    int open = 0;
    int depth = 0;
    int styled = 0;
    int styles = 0;
    int attributes = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (at + 1 < html.length() && html.charAt(at + 1) != '/' && !letter(html.charAt(at + 1))) {
        continue;
      }
      boolean closing = at + 1 < html.length() && html.charAt(at + 1) == '/';
      String name = name(html, closing ? at + 2 : at + 1);
      int step = name.isEmpty() || CLOSED.contains(name) ? 0 : closing ? -1 : 1;
      tags += name.isEmpty() || closing ? 0 : 1;
      open = Math.max(0, open + step);
      styled = Math.max(0, styled + (STYLES.contains(name) ? step : 0));
      depth = Math.max(depth, open);
      styles = Math.max(styles, styled);
      attributes = name.isEmpty() ? attributes : Math.max(attributes, attributes(html, at));
    }
    return new Burden(tags, depth, styles, attributes);
  }

  boolean tooMuch() {
    return tags > MOST_TAGS
        || depth > DEEPEST
        || styles > MOST_STYLES
        || (long) styles * tags > MOST_STYLED
        || attributes > MOST_ATTRIBUTES;
  }

  /// How many attributes a tag has, counted where the tag is long alone; data in attributes is long
  /// and has few.
  private static int attributes(String html, int at) {
    int end = html.indexOf('>', at);
    int count = 0;
    for (int mark = at; end - at > LONG_TAG && mark < end; mark++) {
      count += html.charAt(mark) == '=' ? 1 : 0;
    }
    return count;
  }

  private static String name(String html, int from) {
    int end = from;
    while (end < html.length() && end < from + 12 && letter(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean letter(char mark) {
    return mark >= 'a' && mark <= 'z' || mark >= 'A' && mark <= 'Z';
  }

  @Override
  public String toString() {
    return tags + " tags, nested " + depth + " deep, with up to " + attributes + " attributes";
  }
}
