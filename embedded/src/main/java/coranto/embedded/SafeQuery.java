package coranto.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/// Turns what a person typed into a query: words (all must occur), `"phrases"`, `-without`, `a |
/// b`, and fields (see [QueryField]). Wildcards, patterns, fuzziness and deep nesting are not for
/// hire; anything else is taken as words.
final class SafeQuery {
  private static final int LONGEST = 500;
  private static final String BY_TIME = "sort:time";
  private static final int OPERATORS =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  /// A phrase as a whole, or a field with its value.
  private static final Pattern PIECES =
      Pattern.compile("\"[^\"]*\"|(?<!\\S)(-?)([a-z-]{3,10}):(?:\"([^\"]*)\"|(\\S+))");

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
  record Asked(Query query, boolean byTime) {}

  Asked parse(String typed) {
    Query query = query(typed);
    return new Asked(query, typed.contains(BY_TIME) || wordless(query));
  }

  private static boolean wordless(Query query) {
    return query instanceof BooleanQuery both
        && both.clauses().stream().anyMatch(each -> each.query() instanceof MatchAllDocsQuery);
  }

  private Query query(String typed) {
    String asked = typed.replace(BY_TIME, " ");
    String cut = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    var filters = new ArrayList<BooleanClause>();
    String words = withoutFields(cut, filters);
    Query query = words(words, !filters.isEmpty());
    if (filters.isEmpty()) {
      return query;
    }
    var both = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
    filters.forEach(both::add);
    return both.build();
  }

  private Query words(String words, boolean filtered) {
    if (words.isBlank()) {
      return filtered ? new MatchAllDocsQuery() : new MatchNoDocsQuery("nothing asked");
    }
    try {
      return parser.parse(words);
    } catch (IndexSearcher.TooManyClauses _) {
      return new MatchNoDocsQuery("too many words");
    }
  }

  private String withoutFields(String typed, List<BooleanClause> filters) {
    Matcher pieces = PIECES.matcher(typed);
    var words = new StringBuilder();
    while (pieces.find()) {
      Query query = pieces.group(2) == null ? null : field(pieces);
      if (query != null) {
        boolean without = !pieces.group(1).isEmpty();
        filters.add(
            new BooleanClause(
                query, without ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.FILTER));
      }
      String kept = query == null ? pieces.group() : " ";
      pieces.appendReplacement(words, Matcher.quoteReplacement(kept));
    }
    return pieces.appendTail(words).toString();
  }

  private @Nullable Query field(Matcher piece) {
    QueryField field = QueryField.named(piece.group(2));
    String value = piece.group(3) == null ? piece.group(4) : piece.group(3);
    return field == null || value.isBlank() ? null : field.query(value.strip(), analyzer);
  }
}
