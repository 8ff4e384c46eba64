package coranto.gather.feed;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Prints the kept elements of a tree as HTML. Works for trees of HTML and of XML alike.
final class CleanPrinter {
  /// Elements without an end.
  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col", "source");

  private static final Set<String> BLOCKS =
      Set.of("div", "p", "li", "tr", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6");

  /// Deeper elements are printed as text.
  private static final int DEEPEST = 100;

  private final Predicate<String> kept;
  private final @Nullable String base;
  private final boolean paired;
  private final StringBuilder out = new StringBuilder();

  /// @param kept the elements that stay, by lower-case name
  /// @param base what relative addresses count from
  CleanPrinter(Predicate<String> kept, @Nullable String base) {
    this(kept, base, true);
  }

  /// @param paired whether the bracket that closes an escaped one is escaped as well
  CleanPrinter(Predicate<String> kept, @Nullable String base, boolean paired) {
    this.kept = kept;
    this.base = base;
    this.paired = paired;
  }

  /// What is inside of an element.
  String print(Element parent) {
    parent.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return open(node, depth);
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            close(node, depth);
            return FilterResult.CONTINUE;
          }
        });
    return out.toString();
  }

  private NodeFilter.FilterResult open(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element && depth > 0) {
      String name = name(element);
      if (Cleaner.dropped(name)) {
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      }
      if (stays(name, depth)) {
        start(element, name);
      } else if (BLOCKS.contains(name) || name.equals("br")) {
        out.append(' ');
      }
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  private void close(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      String name = name(element);
      if (stays(name, depth) && !VOID.contains(name)) {
        out.append("</").append(name).append('>');
      }
    }
  }

  private boolean stays(String name, int depth) {
    return depth < DEEPEST && kept.test(name);
  }

  private static String name(Element element) {
    return element.tag().localName().toLowerCase(java.util.Locale.ROOT);
  }

  private void start(Element element, String name) {
    out.append('<').append(name);
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = Cleaner.attribute(name, key) ? value(key, attribute.getValue()) : null;
      if (value != null) {
        out.append(' ').append(key).append("=\"");
        quoted(value);
        out.append('"');
      }
    }
    out.append('>');
  }

  private @Nullable String value(String key, String value) {
    return switch (key) {
      case "href", "cite" -> Addresses.link(base, value);
      case "src", "poster" -> Addresses.media(base, value);
      default -> value;
    };
  }

  private void quoted(String value) {
    for (int at = 0; at < value.length(); at++) {
      switch (value.charAt(at)) {
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(value.charAt(at));
      }
    }
  }

  /// Escapes what HTML would read as markup, and nothing else.
  StringBuilder text(String text) {
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (mark == '<' && opens(text, at + 1)) {
        out.append("&lt;");
        open = paired;
      } else if (mark == '>' && open) {
        out.append("&gt;");
        open = false;
      } else if (mark == '&' && refers(text, at + 1)) {
        out.append("&amp;");
      } else if (!unseen(mark) && !(mark >= 0xd800 && Mending.stray(text, at))) {
        out.append(mark);
      }
    }
    return out;
  }

  /// Control characters, what is no character, and marks that turn the direction of what follows,
  /// so
  /// that a text reads otherwise than it is.
  static boolean unseen(char mark) {
    if (mark < 0x202a) {
      return mark < ' ' && mark != '\n' && mark != '\r' && mark != '\t' || mark == 0x7f;
    }
    return mark <= 0x202e || mark >= 0x2066 && mark <= 0x2069 || mark == 0xfeff || mark >= 0xfffe;
  }

  private static boolean opens(String text, int at) {
    char next = at < text.length() ? text.charAt(at) : '/';
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private static boolean refers(String text, int at) {
    if (at >= text.length() || text.charAt(at) == '#') {
      return true;
    }
    int end = at;
    while (end < text.length() && end < at + 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at, end);
    boolean whole = end < text.length() && text.charAt(end) == ';';
    return whole && Entities.isNamedEntity(name) || !Entities.findPrefix(name).isEmpty();
  }
}
