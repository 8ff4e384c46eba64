package coranto.extract;

import coranto.text.Resource;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// Reads roles off the names that a page's makers gave to its parts: one walk over the names in a
/// trie of all words of `vocabulary.tsv`, so that the cost hangs on the length of the names alone.
final class Vocabulary {
  static final Vocabulary SHIPPED = new Vocabulary();

  private static final int SYMBOLS = 27;
  private static final int LONGEST = 400;
  private static final Set<String> NAMING =
      Set.of("class", "id", "itemprop", "role", "data-component", "data-testid", "data-type");

  private int[] next = new int[SYMBOLS * 512];
  private int[] roles = new int[512];
  private int nodes = 1;

  private Vocabulary() {
    for (String line : Resource.lines(Vocabulary.class, "vocabulary.tsv")) {
      int tab = line.indexOf('\t');
      int bit = Role.named(line.substring(0, tab)).bit();
      for (String word : line.substring(tab + 1).split(" ")) {
        add(word, bit);
      }
    }
  }

  private void add(String word, int bit) {
    int node = 0;
    for (int at = 0; at < word.length(); at++) {
      int symbol = symbol(word.charAt(at));
      if (symbol >= 0) {
        node = step(node, symbol);
      }
    }
    roles[node] |= bit;
  }

  private int step(int node, int symbol) {
    int edge = node * SYMBOLS + symbol;
    if (next[edge] == 0) {
      if (nodes == roles.length) {
        roles = Arrays.copyOf(roles, nodes * 2);
        next = Arrays.copyOf(next, nodes * 2 * SYMBOLS);
      }
      next[edge] = nodes++;
    }
    return next[edge];
  }

  /// The roles that an element's names tell; 0 when they tell none.
  int roles(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    var names = new StringBuilder(64).append('-');
    for (Attribute attribute : element.attributes()) {
      if (NAMING.contains(attribute.getKey())) {
        append(names, attribute.getValue());
      }
    }
    return names.length() == 1 ? 0 : roles(names);
  }

  /// The roles that words like those of a class attribute tell.
  int roles(String words) {
    var names = new StringBuilder(64).append('-');
    append(names, words);
    return roles(names);
  }

  /// Appends the words of a name; one that styles a state or a part of the element, such as
  /// `md:hidden` or `[&_figcaption]:mt-2`, says nothing of the element itself.
  private static void append(StringBuilder names, String value) {
    for (String name : value.indexOf(':') < 0 ? new String[] {value} : value.split("\\s+")) {
      if (name.indexOf(':') < 0 && names.length() < LONGEST) {
        words(names, name);
      }
    }
  }

  private static void words(StringBuilder names, String value) {
    boolean small = false;
    for (int at = 0; at < value.length() && names.length() < LONGEST; at++) {
      char mark = value.charAt(at);
      boolean large = mark >= 'A' && mark <= 'Z';
      if (large && small || !large && (mark < 'a' || mark > 'z')) {
        dash(names);
      }
      small = mark >= 'a' && mark <= 'z';
      if (large || small) {
        names.append((char) (mark | 0x20));
      }
    }
    dash(names);
  }

  private static void dash(StringBuilder names) {
    if (names.charAt(names.length() - 1) != '-') {
      names.append('-');
    }
  }

  private int roles(StringBuilder names) {
    int found = 0;
    for (int start = 0; start < names.length(); start++) {
      int node = 0;
      for (int at = start; at < names.length(); at++) {
        node = next[node * SYMBOLS + symbol(names.charAt(at))];
        if (node == 0) {
          break;
        }
        found |= roles[node];
      }
    }
    return found;
  }

  private static int symbol(char mark) {
    return mark == '-' ? 26 : mark >= 'a' && mark <= 'z' ? mark - 'a' : -1;
  }
}
