package coranto.embedded;

import static java.util.stream.Collectors.joining;

import coranto.flow.TypedQuery;
import coranto.flow.TypedQuery.Narrowing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  /// A phrase, or a word that must not occur, as the parser takes them.
  private static final Pattern TO_THE_LETTER = Pattern.compile("-?\"[^\"]*\"|(?<!\\S)-\\S+");

  /// A report that holds so many of the words, or more, holds some of them.
  private static final double GOOD_PART = 0.4;

  private static final Query NOTHING = new MatchNoDocsQuery("nothing asked");

  private static final Pattern OPERATOR = Pattern.compile("[|+\"\\\\]");

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
    String loose = loose(words);
    Query strict = strict(words, filters);
    return new Asked(query, false, loose, some(loose, strict), strict);
  }

  private static boolean wordless(Query query) {
    return query instanceof BooleanQuery both
        && both.clauses().stream().anyMatch(each -> each.query() instanceof MatchAllDocsQuery);
  }

  private Query some(String loose, @Nullable Query strict) {
    List<String> words = List.of(loose.split("\\s+"));
    var some = new BooleanQuery.Builder();
    words.forEach(word -> some.add(words(word, false), BooleanClause.Occur.SHOULD));
    some.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * GOOD_PART));
    if (strict != null) {
      some.add(strict, BooleanClause.Occur.FILTER);
    }
    return some.build();
  }

  private static String loose(String words) {
    return OPERATOR.matcher(TO_THE_LETTER.matcher(words).replaceAll(" ")).replaceAll(" ").strip();
  }

  private @Nullable Query strict(String words, List<BooleanClause> filters) {
    String strict =
        TO_THE_LETTER.matcher(words).results().map(MatchResult::group).collect(joining(" "));
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
