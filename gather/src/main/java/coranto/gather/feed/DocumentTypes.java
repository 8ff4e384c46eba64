package coranto.gather.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Document types: none is obeyed. Of their internal names only those are known that stand for a
/// short plain text; so no name can grow, and none reaches a file or an address.
///
/// @param found whether there is a declaration to leave out
record DocumentTypes(boolean found, Map<String, String> names) {
  private static final int MOST_NAMES = 1000;

  /// Plain text: no markup, no name but those of single characters, at most 200 pieces.
  private static final String VALUE = "(?:[^<>&%%%s]|&(?:#\\w{1,8}|amp|lt|gt|quot|apos);){0,200}";

  private static final Pattern NAME =
      Pattern.compile(
          "<!ENTITY\\s{1,9}([\\w.-]{1,40})\\s{1,9}(?:\"("
              + VALUE.formatted("\"")
              + ")\"|'("
              + VALUE.formatted("'")
              + ")')\\s{0,9}>",
          Pattern.CASE_INSENSITIVE);

  static DocumentTypes of(String xml) {
    var names = new HashMap<String, String>();
    boolean found = false;
    for (int at = xml.indexOf("<!"); at >= 0; at = xml.indexOf("<!", at + 2)) {
      if (xml.startsWith("<![CDATA[", at)) {
        at = Math.max(at, xml.indexOf("]]>", at));
      } else if (xml.startsWith("<!--", at)) {
        at = Math.max(at, xml.indexOf("-->", at));
      } else {
        int end = end(xml, at);
        found |= end > 0;
        read(xml, at, Math.max(at, end), names);
        at = Math.max(at, end - 2);
      }
    }
    return new DocumentTypes(found, names);
  }

  private static void read(String xml, int from, int to, Map<String, String> names) {
    if (from == to) {
      return;
    }
    Matcher matcher = NAME.matcher(xml).region(from, to);
    while (names.size() < MOST_NAMES && matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      names.putIfAbsent(matcher.group(1), value);
    }
  }

  /// Where the declaration that begins at `at` ends; -1 when none does.
  static int end(String xml, int at) {
    boolean declares =
        at + 2 < xml.length()
            && xml.charAt(at) == '<'
            && xml.charAt(at + 1) == '!'
            && Character.isLetter(xml.charAt(at + 2));
    if (!declares) {
      return -1;
    }
    int subset = 0;
    char quote = 0;
    for (int here = at; here < xml.length(); here++) {
      char mark = xml.charAt(here);
      if (quote != 0) {
        quote = mark == quote ? 0 : quote;
      } else if (mark == '"' || mark == '\'') {
        quote = mark;
      } else if (mark == '[') {
        subset++;
      } else if (mark == ']') {
        subset = Math.max(0, subset - 1);
      } else if (mark == '>' && subset == 0) {
        return here + 1;
      }
    }
    int plain = xml.indexOf('>', at);
    return plain < 0 ? xml.length() : plain + 1;
  }
}
