package coranto.extract;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes out of a page, before it is parsed, what no reader sees and what costs most to parse:
/// scripts
/// but for linked data, styles, drawings, comments. One pass; what is not closed stays.
final class Slim {
  private static final String COMMENT = "comment";
  private static final String[] NAMES = {"script", "style", "svg", "noscript"};

  private final String html;
  private final StringBuilder out;
  private final Set<String> unclosed = new HashSet<>();
  private int copied;

  private Slim(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length() / 2);
  }

  static String of(String html) {
    return new Slim(html).slim();
  }

  private String slim() {
    int at = html.indexOf('<');
    while (at >= 0) {
      int end = end(at);
      at = html.indexOf('<', end < 0 ? at + 1 : end);
    }
    return copied == 0 ? html : out.append(html, copied, html.length()).toString();
  }

  /// One past the end of what is left out or kept whole from `at` on; -1 when nothing is.
  private int end(int at) {
    if (html.startsWith("<!--", at)) {
      boolean empty = html.startsWith(">", at + 4) || unclosed.contains(COMMENT);
      int close = empty ? -1 : closing(html.indexOf("-->", at + 4), COMMENT);
      return close < 0 ? -1 : leave(at, close + 3);
    }
    String name = name(at + 1);
    int open = name == null || unclosed.contains(name) ? -1 : closing(tagEnd(at), name);
    if (name == null || open < 0) {
      return -1;
    }
    if (html.charAt(open - 2) == '/' && name.equals("svg")) {
      return leave(at, open);
    }
    int close = closing(close(name, open), name);
    int end = close < 0 ? -1 : html.indexOf('>', close) + 1;
    boolean data = name.equals("script") && html.substring(at, open).contains("ld+json");
    return end <= 0 ? -1 : data ? end : leave(at, end);
  }

  /// Remembers what has no end, so that it isn't looked for again.
  private int closing(int found, String name) {
    if (found < 0) {
      unclosed.add(name);
    }
    return found;
  }

  private int leave(int from, int to) {
    out.append(html, copied, from);
    copied = to;
    return to;
  }

  private @Nullable String name(int from) {
    int first = from < html.length() ? html.charAt(from) | 0x20 : 0;
    if (first != 's' && first != 'n') {
      return null;
    }
    for (String name : NAMES) {
      int after = from + name.length();
      if (html.regionMatches(true, from, name, 0, name.length()) && after < html.length()) {
        char mark = html.charAt(after);
        return mark <= ' ' || mark == '>' || mark == '/' ? name : null;
      }
    }
    return null;
  }

  /// One past the mark that closes a tag, past those in quoted values; -1 when there is none.
  private int tagEnd(int from) {
    char quote = 0;
    for (int at = from; at < html.length(); at++) {
      char mark = html.charAt(at);
      if (quote != 0) {
        quote = mark == quote ? 0 : quote;
      } else if (mark == '>') {
        return at + 1;
      } else if ((mark == '"' || mark == '\'') && html.charAt(at - 1) == '=') {
        quote = mark;
      }
    }
    return -1;
  }

  private int close(String name, int from) {
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        return at;
      }
    }
    return -1;
  }
}
