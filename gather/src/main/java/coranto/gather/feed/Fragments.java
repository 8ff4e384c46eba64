package coranto.gather.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pieces of HTML as feeds cut them: what is opened and never closed must not swallow the rest.
final class Fragments {
  /// Elements whose content is no markup up to their end.
  private static final Pattern RAW =
      Pattern.compile(
          "<(iframe|noembed|noframes|textarea|title|xmp|plaintext)(?=[\\s/>])[^<>]{0,2000}>?",
          Pattern.CASE_INSENSITIVE);

  private Fragments() {}

  static String guarded(String markup) {
    String text = markup.contains("<!") ? declarations(markup) : markup;
    Matcher raw = RAW.matcher(text);
    return raw.find() ? closed(text, raw.reset()) : text;
  }

  /// Without the tags of elements that hold no markup and are never closed.
  private static String closed(String text, Matcher raw) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return raw.replaceAll(
        found -> {
          String name = found.group(1).toLowerCase(java.util.Locale.ROOT);
          boolean closes = lower.length() == text.length() && lower.lastIndexOf("</" + name) > found.start();
          return closes && !name.equals("plaintext") ? Matcher.quoteReplacement(found.group()) : "";
        });
  }

  /// `<!` that opens neither a comment nor a document type stands for itself; a comment without an
  /// end is none.
  private static String declarations(String markup) {
    var out = new StringBuilder(markup.length() + 16);
    int from = 0;
    for (int at = markup.indexOf("<!"); at >= 0; at = markup.indexOf("<!", from)) {
      out.append(markup, from, at);
      boolean comment = markup.startsWith("<!--", at);
      boolean typed =
          markup.regionMatches(true, at + 2, "doctype", 0, 7) || markup.startsWith("<![CDATA[", at);
      if (comment) {
        int end = markup.indexOf("-->", at + 2);
        from = end < 0 ? at + 4 : end + 3;
      } else {
        out.append(typed && markup.indexOf('>', at) > 0 ? "<!" : "&lt;!");
        from = at + 2;
      }
    }
    return out.append(markup, from, markup.length()).toString();
  }
}
