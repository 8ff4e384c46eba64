package coranto.gather.feed;

import coranto.text.Chars;
import coranto.text.Resource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Makes text safe: keeps the elements and attributes of a list (`clean.tsv`), drops some with all
/// they hold, and of all others keeps the text. What is kept is printed anew, so that nothing
/// passes
/// that was not understood.
final class Cleaner {
  /// Elements that a title may have.
  private static final Set<String> INLINE =
      Set.of("b", "i", "em", "strong", "sub", "sup", "code", "q", "cite", "abbr", "s", "u");

  private static final Pattern OPENS = Pattern.compile("<(?=[\\p{L}/!?])");

  private static final Map<String, Set<String>> KEPT = new HashMap<>();
  private static final Set<String> DROPPED = new HashSet<>();
  private static final Set<String> UNWRAPPED = new HashSet<>();

  static {
    for (String line : Resource.lines(Cleaner.class, "clean.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String element : columns[1].split(" ", -1)) {
        read(columns[0], element, columns.length > 2 ? columns[2] : "");
      }
    }
  }

  private static void read(String what, String element, String attributes) {
    switch (what) {
      case "keep" -> KEPT.put(element, Set.of(attributes.split(" ", -1)));
      case "drop" -> DROPPED.add(element);
      case "unwrap" -> UNWRAPPED.add(element);
      default -> throw new IllegalStateException("clean.tsv says " + what + " of " + element);
    }
  }

  private Cleaner() {}

  /// HTML as it came, made safe.
  static String html(String markup, @Nullable String base) {
    return marked(markup)
        ? trimmed(
            new CleanPrinter(KEPT::containsKey, base, markup.contains("&gt;"))
                .print(Fragments.body(markup)))
        : trimmed(markup);
  }

  /// The same with the elements of a line of text alone.
  static String line(String markup) {
    return marked(markup)
        ? joined(new CleanPrinter(INLINE::contains, null).print(Fragments.body(markup)))
        : joined(markup);
  }

  /// What is inside of an element, made safe.
  static String nodes(Element parent, @Nullable String base) {
    return trimmed(new CleanPrinter(KEPT::containsKey, base).print(parent));
  }

  static String line(Element parent) {
    return joined(new CleanPrinter(INLINE::contains, null).print(parent));
  }

  /// Text that is no markup, as HTML.
  static String plain(String text) {
    return new CleanPrinter(_ -> false, null).text(text).toString();
  }

  /// Text without any markup, for names and categories.
  static String bare(String markup) {
    String text = markup;
    for (int round = 0; round < 3 && marked(text); round++) {
      text = Fragments.body(text).text();
    }
    return joined(seen(text.indexOf('<') < 0 ? text : OPENS.matcher(text).replaceAll("")));
  }

  /// Without what prints nothing, but for the joiners that some scripts need.
  private static String seen(String text) {
    return text.codePoints().noneMatch(Chars::invisible)
        ? text
        : text.codePoints()
            .filter(point -> !Chars.invisible(point) || point == 0x200c || point == 0x200d)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  static boolean dropped(String element) {
    return DROPPED.contains(element);
  }

  static boolean attribute(String element, String name) {
    return KEPT.getOrDefault(element, Set.of()).contains(name)
        || KEPT.getOrDefault("*", Set.of()).contains(name);
  }

  /// Whether a text has what HTML would read as markup, or what must not stay.
  private static boolean marked(String text) {
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark == '<' || mark == '&' || CleanPrinter.unseen(mark) || Character.isSurrogate(mark)) {
        return true;
      }
    }
    return false;
  }

  private static String trimmed(String text) {
    return text.strip();
  }

  private static String joined(String text) {
    var out = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark <= ' ') {
        blank = !out.isEmpty();
      } else {
        if (blank) {
          out.append(' ');
        }
        out.append(mark);
        blank = false;
      }
    }
    return out.toString();
  }

  /// The elements that HTML knows: what names one of them in angle brackets is markup.
  static boolean known(String element) {
    return KEPT.containsKey(element) || DROPPED.contains(element) || UNWRAPPED.contains(element);
  }
}
