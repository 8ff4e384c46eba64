package coranto.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells marked-up pages from plain ones.
final class Markup {
  private static final int PRESCAN = 1_000_000;

  private static final int LONGEST = 12;
  private static final Set<String> NAMES =
      Set.of(
          "!doctype",
          "html",
          "head",
          "body",
          "p",
          "div",
          "br",
          "article",
          "section",
          "main",
          "h1",
          "h2",
          "h3",
          "span",
          "table",
          "tr",
          "td",
          "script",
          "style",
          "meta",
          "title",
          "link",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "ul",
          "ol",
          "li",
          "dl",
          "font",
          "img",
          "center",
          "blockquote",
          "pre",
          "svg",
          "form",
          "select",
          "iframe");

  private Markup() {}

  /// Whether a text holds HTML: a tag of a name that pages have; what is sent as `text/plain` is
  /// plain.
  static boolean in(String content, @Nullable String contentType) {
    if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("text/plain")) {
      return false;
    }
    int end = Math.min(PRESCAN, content.length());
    for (int at = content.indexOf('<'); at >= 0 && at < end; at = content.indexOf('<', at + 1)) {
      if (tag(content, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tag(String content, int from) {
    int end = from;
    while (end < content.length() && end < from + LONGEST && nameMark(content.charAt(end))) {
      end++;
    }
    char after = end < content.length() ? content.charAt(end) : '>';
    boolean over = after == '>' || after == '/' || after <= ' ';
    return over && NAMES.contains(content.substring(from, end).toLowerCase(Locale.ROOT));
  }

  private static boolean nameMark(char mark) {
    return Character.isLetterOrDigit(mark) || mark == '!';
  }
}
