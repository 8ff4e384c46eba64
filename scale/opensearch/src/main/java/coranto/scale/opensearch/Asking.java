package coranto.scale.opensearch;

import coranto.flow.Searchable;
import coranto.flow.TypedQuery;
import coranto.flow.TypedQuery.Narrowing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A query as OpenSearch takes it. Words go to the parser that Lucene's search uses too, with the
/// same few operators; no wildcards, patterns, fuzziness or nesting.
final class Asking {
  /// What opens and closes a hit in a passage.
  static final String OPENS = "\uE000\uE001";

  static final String CLOSES = "\uE001\uE000";

  /// What a report is told to hold, where it may be one or the other.
  static final String ALL = "all";

  static final String SOME = "some";

  private static final String NAME = "_name";
  private static final String MATCHING = "minimum_should_match";

  /// How much of a text is looked through for its passage.
  private static final int LOOKED_THROUGH = 200_000;

  private Asking() {}

  /// @param some whether reports are found too that hold some of the words
  static Map<String, Object> of(TypedQuery typed, int from, int size, boolean some) {
    boolean more = some && !typed.byTime() && !typed.loose().isEmpty();
    return Map.of(
        "from",
        from,
        "size",
        size,
        "query",
        Map.of("bool", more ? some(typed) : all(typed)),
        "sort",
        List.of(Map.of(typed.byTime() ? Fields.TIME : "_score", "desc")),
        "highlight",
        highlight());
  }

  private static Map<String, Object> all(TypedQuery typed) {
    return Map.of(
        "must", List.of(words(typed.words())),
        "filter", narrowed(typed, false),
        "must_not", narrowed(typed, true));
  }

  /// Who holds all words counts twice: it holds some of them too.
  private static Map<String, Object> some(TypedQuery typed) {
    var filters = new ArrayList<>(narrowed(typed, false));
    filters.add(words(typed.strict()));
    return Map.of(
        "should",
        List.of(
            parsed(typed.words(), Map.of("default_operator", "and", NAME, ALL)),
            parsed(
                typed.loose(),
                Map.of("default_operator", "or", MATCHING, typed.some(), NAME, SOME))),
        MATCHING,
        1,
        "filter",
        filters,
        "must_not",
        narrowed(typed, true));
  }

  private static Map<String, Object> words(String words) {
    return words.isBlank()
        ? Map.of("match_all", Map.of())
        : parsed(words, Map.of("default_operator", "and"));
  }

  private static Map<String, Object> parsed(String words, Map<String, Object> how) {
    var query = new LinkedHashMap<>(how);
    query.put("query", words);
    query.put("fields", List.of(Fields.TITLE + "^2", Fields.TEXT));
    query.put("flags", "AND|OR|NOT|PHRASE|WHITESPACE");
    return Map.of("simple_query_string", query);
  }

  private static List<Map<String, Object>> narrowed(TypedQuery typed, boolean without) {
    return typed.narrowings().stream()
        .filter(narrowing -> narrowing.without() == without)
        .map(Asking::clause)
        .toList();
  }

  private static Map<String, Object> clause(Narrowing narrowing) {
    String value = narrowing.value();
    return switch (narrowing.field()) {
      case OUTLET -> one("term", Fields.OUTLET, Fields.word(value));
      case KIND -> one("term", Fields.KIND, Fields.word(value));
      case LANG -> one("term", Fields.LANGUAGE, Fields.word(Searchable.language(value)));
      case SAID_BY -> one("match_phrase", Fields.SAID_BY, value);
      case AFTER -> one("range", Fields.DAY, Map.of("gte", Fields.days(narrowing.day())));
      case BEFORE -> one("range", Fields.DAY, Map.of("lt", Fields.days(narrowing.day())));
    };
  }

  private static Map<String, Object> one(String kind, String field, Object value) {
    return Map.of(kind, Map.of(field, value));
  }

  /// The one best sentence.
  private static Map<String, Object> highlight() {
    return Map.of(
        "type",
        "unified",
        "boundary_scanner",
        "sentence",
        "boundary_scanner_locale",
        "en",
        "number_of_fragments",
        1,
        "fragment_size",
        0,
        "max_analyzer_offset",
        LOOKED_THROUGH,
        "pre_tags",
        List.of(OPENS),
        "post_tags",
        List.of(CLOSES),
        "fields",
        Map.of(Fields.TEXT, Map.of()));
  }
}
