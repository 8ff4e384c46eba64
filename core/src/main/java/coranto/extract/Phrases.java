package coranto.extract;

import coranto.text.Chars;
import coranto.text.Resource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells by its words what a line of a page is for, when it is none of the article's: one walk over
/// the line in a trie of all phrases of `phrases.tsv`.
final class Phrases {
  /// What a phrase gives away.
  enum Kind {
    RELATED,
    NEWSLETTER,
    PAYWALL,
    SHARE,
    COMMENT,
    CAPTION,
    COPYRIGHT,
    ADVERT,
    BYLINE,
    DATE,
    TAGS,
    LEGAL,
    LOGIN,
    HINT,
    APPEAL;

    int bit() {
      return 1 << ordinal();
    }

    boolean in(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  static final Phrases SHIPPED = new Phrases();

  /// Lines longer than this, in UTF-16 units, are asked for their beginning alone.
  private static final int SHORT = 300;

  private final Node root = new Node();
  private final BitSet openers = new BitSet();

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    int anywhere;
    int first;
    int whole;

    @Nullable Node after(char mark) {
      return next.get(mark);
    }
  }

  private Phrases() {
    for (String line : Resource.lines(Phrases.class, "phrases.tsv")) {
      int tab = line.indexOf('\t');
      int bit = Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)).bit();
      for (String phrase : line.substring(tab + 1).split("\\|")) {
        add(phrase, bit);
      }
    }
  }

  private void add(String phrase, int bit) {
    boolean first = phrase.startsWith("^");
    boolean whole = phrase.startsWith("=");
    Node node = root;
    openers.set(phrase.charAt(first || whole ? 1 : 0));
    for (int at = first || whole ? 1 : 0; at < phrase.length(); at++) {
      node = node.next.computeIfAbsent(phrase.charAt(at), _ -> new Node());
    }
    node.first |= first ? bit : 0;
    node.whole |= whole ? bit : 0;
    node.anywhere |= first || whole ? 0 : bit;
  }

  /// The kinds of phrases a line holds, as bits of [Kind].
  int kinds(String line) {
    int length = Math.min(line.length(), SHORT);
    String lower = line.substring(0, length).toLowerCase(Locale.ROOT).replace('’', '\'');
    int start = start(lower);
    int kinds = from(lower, start, true);
    for (int at = start + 1; at < lower.length() && line.length() <= SHORT; at++) {
      if (begins(lower, at)) {
        kinds |= from(lower, at, false);
      }
    }
    return kinds;
  }

  private int from(String line, int start, boolean first) {
    int kinds = 0;
    if (start >= line.length() || !openers.get(line.charAt(start))) {
      return 0;
    }
    Node node = root;
    for (int at = start; at < line.length() && node != null; at++) {
      node = node.after(line.charAt(at));
      if (node != null) {
        kinds |= node.anywhere | (first ? node.first : 0);
        kinds |= first && node.whole != 0 && over(line, at + 1) ? node.whole : 0;
      }
    }
    return kinds;
  }

  private static int start(String line) {
    int at = 0;
    while (at < line.length() - 1
        && !Character.isLetterOrDigit(line.charAt(at))
        && line.charAt(at) != '©') {
      at++;
    }
    return at;
  }

  private static boolean begins(String line, int at) {
    char before = line.charAt(at - 1);
    return !Character.isLetterOrDigit(before) || Chars.unspaced(line.charAt(at));
  }

  private static boolean over(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (Character.isLetterOrDigit(line.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
