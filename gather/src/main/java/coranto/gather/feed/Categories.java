package coranto.gather.feed;

import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The subjects under which an entry is filed.
final class Categories {
  /// More of them, and longer ones, are passed over.
  private static final int MOST = 200;

  private Categories() {}

  /// A category's term, however the format writes it; categories within it too.
  static void add(Collection<String> found, Element element) {
    String text = element.firstElementChild() == null ? element.wholeText() : element.ownText();
    for (String each :
        List.of(element.attr("term"), element.attr("text"), text, element.attr("label"))) {
      if (!each.isBlank()) {
        add(found, each);
        break;
      }
    }
    for (Element child : element.children()) {
      if (Namespaces.word(child).endsWith("category")) {
        add(found, child);
      }
    }
  }

  /// A list of keywords.
  static void split(Collection<String> found, @Nullable String list) {
    for (String each : list == null ? new String[0] : list.split(",", MOST)) {
      add(found, each);
    }
  }

  static void add(Collection<String> found, String text) {
    String bare = Cleaner.bare(text);
    if (!bare.isEmpty() && bare.length() <= MOST && found.size() < MOST) {
      found.add(bare);
    }
  }
}
