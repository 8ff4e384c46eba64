package coranto.embedded;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// What may be asked for besides words, as in `outlet:harbour.example`.
enum QueryField {
  /// An outlet by its domain, a part of that, or its name.
  OUTLET,
  /// Who is quoted, by a part of the name.
  SAID_BY,
  /// A day (`2026-03-01`), month or year on which, or after which, it was published.
  AFTER,
  /// The same before which.
  BEFORE,
  /// The kind of outlet: agency, newspaper, ...
  KIND,
  /// The language: en, de, ...
  LANG;

  /// Null when there is none of this name.
  static @Nullable QueryField named(String name) {
    for (QueryField field : values()) {
      if (field.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return field;
      }
    }
    return null;
  }

  /// Null when the value can't be one.
  @Nullable Query query(String value, Analyzer analyzer) {
    String word = value.toLowerCase(Locale.ROOT);
    return switch (this) {
      case OUTLET -> new TermQuery(new Term(ReportFields.OUTLET, word));
      case SAID_BY -> new QueryBuilder(analyzer).createPhraseQuery(ReportFields.SAID_BY, value);
      case KIND -> new TermQuery(new Term(ReportFields.KIND, word));
      case LANG -> new TermQuery(new Term(ReportFields.LANGUAGE, ReportFields.language(word)));
      case AFTER -> days(first(value), null);
      case BEFORE -> days(null, first(value));
    };
  }

  private static @Nullable Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return null;
    }
    return IntPoint.newRangeQuery(
        ReportFields.DAY,
        from == null ? Integer.MIN_VALUE : ReportFields.days(from),
        to == null ? Integer.MAX_VALUE : ReportFields.days(to) - 1);
  }

  /// The first day of a day, month or year.
  private static @Nullable LocalDate first(String value) {
    try {
      return LocalDate.parse(
          value.length() == 4 ? value + "-01-01" : value.length() == 7 ? value + "-01" : value);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
