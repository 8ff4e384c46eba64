package coranto.gather.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Pieces of HTML as feeds cut them: what is opened and never closed must not swallow the rest.
final class Fragments {
  /// A tag of an element whose content is no markup up to its end.
  private static final Pattern RAW =
      Pattern.compile(
          "<(iframe|noembed|noframes|textarea|title|xmp|plaintext)(?=[\\s/>])"
              + "(?>\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^'\"<>]{1,2000}){0,50}>?",
          Pattern.CASE_INSENSITIVE);

  /// What stands in them is for those who show no frames, as we do not.
  private static final Set<String> FALLBACKS = Set.of("iframe", "noembed", "noframes", "plaintext");

  /// Deeper elements are taken out of their parents.
  private static final int DEEPEST = 100;

  /// The body of a page that holds the piece.
  static Element body(String markup) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return parser.parseInput("<body>" + guarded(markup), "").body();
  }

  static String guarded(String markup) {
    String text = markup.contains("<!") ? declarations(markup) : markup;
    Matcher raw = RAW.matcher(text);
    return raw.find() ? closed(text, raw.reset()) : text;
  }

  /// Without the tags of elements that hold no markup and are never closed, or hold a fallback.
  private static String closed(String text, Matcher raw) {
    var ends = new HashMap<String, Integer>();
    return raw.replaceAll(
        found -> {
          String name = found.group(1).toLowerCase(Locale.ROOT);
          int end = ends.computeIfAbsent(name, each -> lastEnd(text, each));
          boolean closes = end > found.start() && !FALLBACKS.contains(name);
          return closes ? Matcher.quoteReplacement(found.group()) : "";
        });
  }

  private static int lastEnd(String text, String name) {
    for (int at = text.lastIndexOf("</"); at >= 0; at = text.lastIndexOf("</", at - 1)) {
      if (text.regionMatches(true, at + 2, name, 0, name.length())) {
        return at;
      }
    }
    return -1;
  }

  /// `<!` that opens neither a comment nor a document type stands for itself; a comment without an
  /// end is none.
  private static String declarations(String markup) {
    var out = new StringBuilder(markup.length() + 16);
    int from = 0;
    int ends = markup.lastIndexOf('>');
    int last = markup.lastIndexOf("-->");
    for (int at = markup.indexOf("<!"); at >= 0; at = markup.indexOf("<!", from)) {
      out.append(markup, from, at);
      boolean comment = markup.startsWith("<!--", at);
      boolean typed =
          markup.regionMatches(true, at + 2, "doctype", 0, 7) || markup.startsWith("<![CDATA[", at);
      if (comment) {
        int end = last < at ? -1 : markup.indexOf("-->", at + 2);
        from = end < 0 ? at + 4 : end + 3;
      } else {
        out.append(typed && ends > at ? "<!" : "&lt;!");
        from = at + 2;
      }
    }
    return out.append(markup, from, markup.length()).toString();
  }
}
