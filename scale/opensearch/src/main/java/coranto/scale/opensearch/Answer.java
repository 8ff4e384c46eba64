package coranto.scale.opensearch;

import coranto.flow.Found;
import coranto.flow.Found.By;
import coranto.report.Citation;
import coranto.report.Outlet;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.text.Clipping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What OpenSearch found, as records: each report with the sentence that holds what was asked for.
final class Answer {
  private static final int OPENING = 240;

  /// A passage without the marks of its hits.
  private record Marked(String passage, List<Span> hits) {}

  private Answer() {}

  static List<Found> found(Map<String, Object> answer) {
    return list(object(answer.get("hits")).get("hits")).stream()
        .map(hit -> one(object(hit)))
        .toList();
  }

  private static Found one(Map<String, Object> hit) {
    Map<String, Object> source = object(hit.get("_source"));
    String id = string(source, Fields.ID);
    String text = string(source, Fields.TEXT);
    String title = string(source, Fields.TITLE);
    String published = stringOrNull(source, Fields.PUBLISHED);
    Marked best = best(hit, text);
    int from = Math.max(0, text.indexOf(best.passage()));
    var place = new Span(from, from + best.passage().length());
    int revision = source.get(Fields.REVISION) instanceof Number number ? number.intValue() : 1;
    return new Found(
        id,
        id,
        title.isEmpty() ? null : title,
        new Outlet(
            stringOrNull(source, Fields.OUTLET_NAME), stringOrNull(source, Fields.OUTLET_DOMAIN)),
        published == null ? null : Stamp.parse(published).orElse(null),
        best.passage(),
        Citation.ofText(id, revision, place),
        best.hits(),
        List.of(),
        EnumSet.of(someWords(hit) ? By.SOME_WORDS : By.WORDS));
  }

  private static boolean someWords(Map<String, Object> hit) {
    List<?> matched = list(hit.get("matched_queries"));
    return matched.contains(Asking.SOME) && !matched.contains(Asking.ALL);
  }

  /// The opening when no sentence of the text holds a word, or the marks don't come out.
  private static Marked best(Map<String, Object> hit, String text) {
    if (hit.containsKey("highlight")) {
      List<?> passages = list(object(hit.get("highlight")).get(Fields.TEXT));
      Marked marked = unmarked(String.valueOf(passages.getFirst()));
      if (text.contains(marked.passage())) {
        return marked;
      }
    }
    return new Marked(Clipping.opening(text, OPENING).in(text), List.of());
  }

  private static Marked unmarked(String marked) {
    var plain = new StringBuilder();
    var hits = new ArrayList<Span>();
    int at = 0;
    for (int opens = marked.indexOf(Asking.OPENS); opens >= 0; ) {
      int closes = marked.indexOf(Asking.CLOSES, opens);
      if (closes < 0) {
        break;
      }
      plain.append(marked, at, opens);
      int from = plain.length();
      plain.append(marked, opens + Asking.OPENS.length(), closes);
      hits.add(new Span(from, plain.length()));
      at = closes + Asking.CLOSES.length();
      opens = marked.indexOf(Asking.OPENS, at);
    }
    return trimmed(plain.append(marked.substring(at)).toString(), hits);
  }

  private static Marked trimmed(String passage, List<Span> hits) {
    int blanks = passage.length() - passage.stripLeading().length();
    return new Marked(
        passage.strip(),
        hits.stream().map(hit -> new Span(hit.from() - blanks, hit.to() - blanks)).toList());
  }

  @SuppressWarnings("unchecked") // JSON objects have strings for keys
  static Map<String, Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String string(Map<String, Object> source, String name) {
    return String.valueOf(source.getOrDefault(name, ""));
  }

  private static @Nullable String stringOrNull(Map<String, Object> source, String name) {
    return source.get(name) instanceof String text ? text : null;
  }
}
