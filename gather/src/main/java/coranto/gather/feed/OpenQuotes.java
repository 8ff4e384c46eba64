package coranto.gather.feed;

/// Tags whose last quotation mark is missing: the value would swallow all up to the next one. XML
/// lets no `<` stand in a value, so a value with `>` and then a tag in it has lost its end before
/// the
/// `>`.
final class OpenQuotes {
  /// A tag is looked at so far.
  private static final int FARTHEST = 10_000;

  private OpenQuotes() {}

  /// Where in the tag that begins at `at` a quotation mark is missing; -1 when none is.
  static int missing(String xml, int at) {
    int end = Math.min(xml.length(), at + FARTHEST);
    char quote = 0;
    int closes = -1;
    for (int here = at + 1; here < end; here++) {
      char mark = xml.charAt(here);
      if (quote == 0) {
        if (mark == '>' || mark == '<') {
          return -1;
        }
        quote = (mark == '"' || mark == '\'') && valued(xml, here) ? mark : 0;
        closes = -1;
      } else if (mark == quote) {
        quote = 0;
      } else if (mark == '>' && closes < 0) {
        closes = here;
      } else if (mark == '<' && closes > 0 && opens(xml, here + 1)) {
        return xml.charAt(closes - 1) == '/' ? closes - 1 : closes;
      }
    }
    return -1;
  }

  /// Whether a value begins here: an equals sign stands before.
  private static boolean valued(String xml, int at) {
    int before = at - 1;
    while (before > 0 && xml.charAt(before) <= ' ') {
      before--;
    }
    return xml.charAt(before) == '=';
  }

  private static boolean opens(String xml, int at) {
    return at < xml.length() && (Character.isLetter(xml.charAt(at)) || xml.charAt(at) == '/');
  }
}
