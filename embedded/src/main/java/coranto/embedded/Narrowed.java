package coranto.embedded;

import coranto.flow.Searchable;
import coranto.flow.TypedQuery.Narrowing;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// What is asked for besides words, as Lucene asks for it.
final class Narrowed {
  private Narrowed() {}

  /// Null when the value holds nothing to ask for.
  static @Nullable Query query(Narrowing narrowing, Analyzer analyzer) {
    String value = narrowing.value();
    String word = value.toLowerCase(Locale.ROOT);
    return switch (narrowing.field()) {
      case OUTLET -> new TermQuery(new Term(ReportFields.OUTLET, word));
      case SAID_BY -> new QueryBuilder(analyzer).createPhraseQuery(ReportFields.SAID_BY, value);
      case KIND -> new TermQuery(new Term(ReportFields.KIND, word));
      case LANG -> new TermQuery(new Term(ReportFields.LANGUAGE, Searchable.language(word)));
      case AFTER -> days(narrowing.day(), null);
      case BEFORE -> days(null, narrowing.day());
    };
  }

  private static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return IntPoint.newRangeQuery(
        ReportFields.DAY,
        from == null ? Integer.MIN_VALUE : ReportFields.days(from),
        to == null ? Integer.MAX_VALUE : ReportFields.days(to) - 1);
  }
}
