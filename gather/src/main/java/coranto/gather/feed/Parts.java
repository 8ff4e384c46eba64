package coranto.gather.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements that describe one thing, by their word ([Namespaces]), in order.
final class Parts {
  /// More elements of one thing are passed over.
  private static final int MOST = 10_000;

  private final Map<String, List<Element>> elements = new HashMap<>();
  private int count;

  /// The children of some elements, the first element's first. Groups of media count as if their
  /// parts stood alone.
  static Parts of(List<Element> parents) {
    var parts = new Parts();
    parents.forEach(parts::add);
    return parts;
  }

  private void add(Element parent) {
    for (Element child = parent.firstElementChild();
        child != null && count < MOST;
        child = child.nextElementSibling()) {
      String word = Namespaces.word(child);
      count++;
      elements.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(child);
      if (word.equals("media:group")
          || word.equals("media:content")
          || word.equals("news:news")
          || word.equals("news:publication")) {
        add(child);
      }
    }
  }

  List<Element> all(String word) {
    return elements.getOrDefault(word, List.of());
  }

  /// Those of several words, word by word.
  List<Element> all(List<String> words) {
    var all = new ArrayList<Element>();
    words.forEach(word -> all.addAll(all(word)));
    return all;
  }

  @Nullable Element first(String word) {
    List<Element> all = all(word);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The text of the first of the words that has one.
  @Nullable String text(String... words) {
    for (String word : words) {
      for (Element element : all(word)) {
        String text = element.wholeText().strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }
}
