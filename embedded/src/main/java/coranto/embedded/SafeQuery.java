package coranto.embedded;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// Turns what a person typed into a query: words (all must occur), `"phrases"`, `-without`, `a |
/// b`.
/// Wildcards, fuzziness and deep nesting are not for hire; anything else is taken as words.
final class SafeQuery {
  private static final int LONGEST = 400;
  private static final int OPERATORS =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private final SimpleQueryParser parser;

  SafeQuery(Analyzer analyzer) {
    parser =
        new SimpleQueryParser(
            analyzer, Map.of(LuceneSearch.TITLE, 2f, LuceneSearch.TEXT, 1f), OPERATORS);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
  }

  Query parse(String typed) {
    String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    try {
      return parser.parse(cut);
    } catch (IndexSearcher.TooManyClauses _) {
      return new MatchNoDocsQuery("too many words");
    }
  }
}
