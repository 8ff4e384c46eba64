package coranto.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Finds the article of a page that brings its text in a script alone, as a string of HTML in the
/// state from which the page is drawn.
final class PageState {
  private static final int MOST = 4_000_000;
  private static final int ROUNDS = 3;
  private static final int LEAST = 400;

  private PageState() {}

  /// The longest piece of HTML with paragraphs among the strings of a page's scripts, parsed; null
  /// when there is none.
  static @Nullable Element body(Element page) {
    String best = "";
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      if (data.length() > LEAST
          && data.length() < MOST
          && data.contains("p\\u003e") | data.contains("p>")) {
        String piece = longest(unescaped(data));
        best = piece.length() > best.length() ? piece : best;
      }
    }
    return best.length() < LEAST || Burden.of(best).tooMuch() ? null : parsed(best);
  }

  private static Element parsed(String html) {
    return Parser.htmlParser().setMaxDepth(HtmlReport.DEEPEST).parseInput(html, "").body();
  }

  private static String unescaped(String data) {
    String text = data;
    for (int round = 0; round < ROUNDS && text.indexOf('\\') >= 0; round++) {
      text = once(text);
    }
    return text;
  }

  private static String once(String text) {
    var out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char mark = text.charAt(at);
      if (mark != '\\' || at + 1 >= text.length()) {
        out.append(mark);
        at++;
      } else {
        at = escape(text, at + 1, out);
      }
    }
    return out.toString();
  }

  private static int escape(String text, int at, StringBuilder out) {
    char mark = text.charAt(at);
    if (mark == 'u' && at + 5 <= text.length()) {
      try {
        out.append((char) Integer.parseInt(text, at + 1, at + 5, 16));
        return at + 5;
      } catch (NumberFormatException _) {
        return at + 1;
      }
    }
    out.append(mark == 'n' || mark == 'r' ? '\n' : mark == 't' ? ' ' : mark);
    return at + 1;
  }

  /// The longest run between the quotation marks of JSON that holds more than one paragraph.
  private static String longest(String data) {
    String best = "";
    for (String piece : pieces(data)) {
      boolean paragraphs =
          piece.indexOf("</p>") >= 0 && piece.indexOf("</p>") < piece.lastIndexOf("</p>");
      best = paragraphs && piece.length() > best.length() ? piece : best;
    }
    return best;
  }

  private static List<String> pieces(String data) {
    var pieces = new ArrayList<String>();
    int start = 0;
    for (int at = data.indexOf('"'); at >= 0; at = data.indexOf('"', at + 1)) {
      if (outer(data, at)) {
        pieces.add(data.substring(start, at));
        start = at + 1;
      }
    }
    return pieces;
  }

  /// Whether a quotation mark opens or closes a value of JSON, and not one of HTML.
  private static boolean outer(String data, int at) {
    char before = at == 0 ? ' ' : data.charAt(at - 1);
    char after = at + 1 < data.length() ? data.charAt(at + 1) : ' ';
    return ":,{[".indexOf(before) >= 0 || ":,}]".indexOf(after) >= 0;
  }
}
