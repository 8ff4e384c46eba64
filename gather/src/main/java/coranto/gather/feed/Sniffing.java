package coranto.gather.feed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text is, by how it begins; what a server calls it tells nothing.
sealed interface Sniffing {
  /// @param from where the object begins
  record Json(int from) implements Sniffing {}

  /// @param from where the feed begins
  record Xml(int from) implements Sniffing {}

  record Html(String detail) implements Sniffing {}

  record Nothing(String detail) implements Sniffing {}

  record Other(String detail) implements Sniffing {}

  /// A feed begins within so many characters.
  int FARTHEST = 100_000;

  /// The outermost elements of feeds. A namespace may be in the way.
  Pattern ROOT =
      Pattern.compile(
          "<(?:[\\w.-]{1,40}:)?(?:rss|rdf|feed|channel|urlset|sitemapindex|entry)(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  Pattern PAGE =
      Pattern.compile("<!doctype\\s{1,9}html|<html[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);

  static Sniffing sniff(String text) {
    String head = text.length() > FARTHEST ? text.substring(0, FARTHEST) : text;
    int first = first(head);
    if (first == head.length()) {
      return new Nothing(text.isEmpty() ? "no bytes" : "nothing but blanks");
    }
    if (head.charAt(first) == '{' || head.charAt(first) == '[') {
      return new Json(first);
    }
    if (head.startsWith("null", first)) {
      return new Other("null is no feed");
    }
    Matcher root = ROOT.matcher(bare(head));
    Matcher page = PAGE.matcher(bare(head));
    boolean html = page.find();
    if (!root.find()) {
      return html
          ? new Html("a web page; look for the feeds it names")
          : new Other(other(head, first));
    }
    return html && page.start() < root.start() && !page.group().startsWith("<!")
        ? new Html("a web page; look for the feeds it names")
        : new Xml(start(head, root.start()));
  }

  /// The declarations before the outermost element belong to it.
  private static int start(String head, int root) {
    int prolog = head.indexOf("<?xml ");
    int type = head.toLowerCase(Locale.ROOT).indexOf("<!doctype");
    int from = prolog >= 0 && prolog < root ? prolog : root;
    return type >= 0 && type < from ? type : from;
  }

  /// The same text with blanks for comments, so that what they hold is not taken for an element.
  private static String bare(String head) {
    if (!head.contains("<!--")) {
      return head;
    }
    var out = new StringBuilder(head);
    int from = out.indexOf("<!--");
    while (from >= 0) {
      int to = DocumentTypes.passed(head, from);
      for (int at = from; at < to; at++) {
        out.setCharAt(at, ' ');
      }
      from = out.indexOf("<!--", to);
    }
    return out.toString();
  }

  private static int first(String head) {
    int at = 0;
    while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '\ufeff')) {
      at++;
    }
    return at;
  }

  private static String other(String head, int first) {
    return head.contains("<opml")
        ? "a list of feeds (OPML), no feed"
        : "begins with " + opening(head.substring(first));
  }

  private static String opening(String text) {
    String line = text.lines().findFirst().orElse("");
    String shown = line.length() > 40 ? line.substring(0, 40) + "…" : line;
    return "\"" + shown.replaceAll("\\p{Cntrl}", "?") + "\"";
  }
}
