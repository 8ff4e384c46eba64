package coranto.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The node of a page's linked data (schema.org in JSON-LD) that stands for its article, and what
/// it
/// says. Anything missing or of another shape is absent.
final class LinkedData {
  private static final int MOST_NODES = 20_000;

  private final List<Map<?, ?>> nodes = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
  private final @Nullable Map<?, ?> article;

  LinkedData(List<Object> values) {
    for (Object value : values) {
      gather(value);
    }
    article = best();
  }

  private void gather(Object value) {
    if (nodes.size() >= MOST_NODES) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(this::gather);
    } else if (value instanceof Map<?, ?> map) {
      nodes.add(map);
      if (map.get("@id") instanceof String id && map.size() > 1) {
        byId.putIfAbsent(id, map);
      }
      map.values().forEach(this::gather);
    }
  }

  private @Nullable Map<?, ?> best() {
    Map<?, ?> best = null;
    int most = 0;
    for (Map<?, ?> node : nodes) {
      int rank = rank(node);
      if (rank > most) {
        most = rank;
        best = node;
      }
    }
    return best;
  }

  private static int rank(Map<?, ?> node) {
    int rank = 0;
    for (String type : texts(node.get("@type"))) {
      boolean article =
          type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("NewsStory");
      int own = type.equals("LiveBlogPosting") ? 20 : 10; // its posts come with it
      rank = Math.max(rank, article ? own : type.endsWith("WebPage") ? 1 : 0);
    }
    if (rank > 1) {
      rank += node.containsKey("articleBody") ? 4 : 0;
      rank += node.containsKey("headline") ? 3 : 0;
      rank += node.containsKey("datePublished") ? 2 : 0;
      rank += node.containsKey("author") ? 1 : 0;
    }
    return rank;
  }

  /// Whether the page says that it is an article.
  boolean article() {
    return article != null && rank(article) > 1;
  }

  /// Whether the page says that it is a piece of news.
  boolean news() {
    return article != null
        && texts(article.get("@type")).stream()
            .anyMatch(type -> type.contains("News") || type.equals("LiveBlogPosting"));
  }

  /// Whether some node is of a type that ends so.
  boolean has(String type) {
    return nodes.stream()
        .anyMatch(node -> texts(node.get("@type")).stream().anyMatch(t -> t.endsWith(type)));
  }

  /// A field's text; of an object its name or address, of a list the first.
  @Nullable String text(String field) {
    List<String> all = texts(field);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// All texts of a field.
  List<String> texts(String field) {
    return article == null ? List.of() : named(article.get(field));
  }

  private List<String> named(@Nullable Object value) {
    var found = new ArrayList<String>();
    if (value instanceof String text && !text.isBlank()) {
      found.add(Names.squeezed(text));
    } else if (value instanceof List<?> list) {
      list.forEach(member -> found.addAll(named(member)));
    } else if (value instanceof Map<?, ?> map) {
      found.addAll(name(map));
    }
    return found;
  }

  private List<String> name(Map<?, ?> map) {
    for (String field : List.of("name", "@value", "url", "contentUrl")) {
      List<String> names = texts(map.get(field));
      if (!names.isEmpty()) {
        return names;
      }
    }
    Map<?, ?> meant = map.get("@id") instanceof String id ? byId.get(id) : null;
    return meant == null || meant == map || !meant.containsKey("name")
        ? List.of()
        : texts(meant.get("name"));
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof String text && !text.isBlank()) {
      return List.of(Names.squeezed(text));
    }
    return value instanceof List<?> list
        ? list.stream()
            .filter(String.class::isInstance)
            .map(text -> Names.squeezed((String) text))
            .toList()
        : List.of();
  }
}
