package coranto.gather.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Document types and declarations in an XML text: none is obeyed. Of their names only those are
/// known that stand for a short plain text; so no name can grow, and none reaches a file or an
/// address.
final class DocumentTypes {
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

  private final String xml;
  private final Map<String, String> names = new HashMap<>();
  private final boolean found;

  /// Set when a declaration was not closed as it should be: to look again would take a hostile text
  /// forever.
  private boolean hopeless;

  DocumentTypes(String xml) {
    this.xml = xml;
    this.found = read();
  }

  /// Whether there is a declaration to leave out.
  boolean found() {
    return found;
  }

  /// What a name stands for; null for one that is not declared, or not as plain text.
  @Nullable String meaning(String name) {
    return names.get(name);
  }

  private boolean read() {
    boolean any = false;
    int at = xml.indexOf("<!");
    while (at >= 0) {
      int end = passed(xml, at);
      if (end < 0) {
        end = end(at);
        any |= end > 0;
        if (end > 0) {
          read(at, end);
        }
      }
      at = xml.indexOf("<!", Math.max(end, at + 2));
    }
    return any;
  }

  /// Where a comment or CDATA that begins at `at` ends; -1 when none begins there.
  static int passed(String xml, int at) {
    boolean comment = xml.startsWith("<!--", at);
    if (!comment && !xml.startsWith("<![CDATA[", at)) {
      return -1;
    }
    int end = xml.indexOf(comment ? "-->" : "]]>", at + 4);
    return end < 0 ? xml.length() : end + 3;
  }

  private void read(int from, int to) {
    Matcher matcher = NAME.matcher(xml).region(from, to);
    while (names.size() < MOST_NAMES && matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      names.putIfAbsent(matcher.group(1), value);
    }
  }

  /// Where the declaration that begins at `at` ends; -1 when none begins there.
  int end(int at) {
    boolean declares =
        at + 2 < xml.length() && xml.startsWith("<!", at) && Character.isLetter(xml.charAt(at + 2));
    if (!declares) {
      return -1;
    }
    int end = hopeless ? -1 : balanced(at);
    if (end < 0) {
      hopeless = true;
      int plain = xml.indexOf('>', at);
      return plain < 0 ? xml.length() : plain + 1;
    }
    return end;
  }

  private int balanced(int at) {
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
    return -1;
  }
}
