package coranto.embedded;

import coranto.flow.TypedQuery;
import coranto.flow.TypedQuery.Narrowing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Turns what a person typed, see [TypedQuery], into a query. Wildcards, patterns, fuzziness and
/// deep nesting are not for hire; anything else is taken as words.
final class SafeQuery {
  private static final int OPERATORS =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private static final Query NOTHING = new MatchNoDocsQuery("nothing asked");

  private final Analyzer analyzer;
  private final SimpleQueryParser parser;

  SafeQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
    parser =
        new SimpleQueryParser(
            analyzer, Map.of(ReportFields.TITLE, 2f, ReportFields.TEXT, 1f), OPERATORS);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
  }

  /// What is asked for.
  ///
  /// @param byTime whether what is found is ranked by time: when `sort:time` is asked for, or no
  ///     words are; else by its words
  /// @param loose words that others may stand for; empty when all that was typed is meant to the
  ///     letter
  /// @param some what holds of a report with a good part of those words
  /// @param strict what holds of a report with others in their place too; null when all may be
  record Asked(Query query, boolean byTime, String loose, Query some, @Nullable Query strict) {}

  Asked parse(String typed) {
    var asked = TypedQuery.of(typed, each -> Narrowed.query(each, analyzer) != null);
    String words = asked.words();
    List<BooleanClause> filters = asked.narrowings().stream().map(this::clause).toList();
    Query query = with(words(words, !filters.isEmpty()), filters);
    if (asked.byTime() || wordless(query)) {
      return new Asked(query, true, "", NOTHING, null);
    }
    Query strict = strict(asked.strict(), filters);
    return new Asked(query, false, asked.loose(), some(asked, strict), strict);
  }

  private static boolean wordless(Query query) {
    return query instanceof BooleanQuery both
        && both.clauses().stream().anyMatch(each -> each.query() instanceof MatchAllDocsQuery);
  }

  private Query some(TypedQuery asked, @Nullable Query strict) {
    List<String> words = List.of(asked.loose().split("\\s+"));
    var some = new BooleanQuery.Builder();
    words.forEach(word -> some.add(words(word, false), BooleanClause.Occur.SHOULD));
    some.setMinimumNumberShouldMatch(asked.some());
    if (strict != null) {
      some.add(strict, BooleanClause.Occur.FILTER);
    }
    return some.build();
  }

  private @Nullable Query strict(String strict, List<BooleanClause> filters) {
    boolean narrowed = !strict.isBlank() || !filters.isEmpty();
    return narrowed ? with(words(strict, true), filters) : null;
  }

  private static Query with(Query query, List<BooleanClause> filters) {
    if (filters.isEmpty()) {
      return query;
    }
    var both = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
    filters.forEach(both::add);
    return both.build();
  }

  private Query words(String words, boolean filtered) {
    if (words.isBlank()) {
      return filtered ? new MatchAllDocsQuery() : NOTHING;
    }
    try {
      return parser.parse(words);
    } catch (IndexSearcher.TooManyClauses _) {
      return new MatchNoDocsQuery("too many words");
    }
  }

  private BooleanClause clause(Narrowing narrowing) {
    return new BooleanClause(
        Objects.requireNonNull(Narrowed.query(narrowing, analyzer)),
        narrowing.without() ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.FILTER);
  }
}
