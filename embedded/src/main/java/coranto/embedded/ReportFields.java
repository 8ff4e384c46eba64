package coranto.embedded;

import coranto.flow.Searchable;
import coranto.flow.Searchable.Meaning;
import coranto.report.Report;
import coranto.text.CompactVector;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/// The fields of a report in the search index, and in the one that watches are matched against.
final class ReportFields {
  /// Raised when fields change: an index laid out otherwise is made anew.
  static final String LAYOUT = "3";

  static final String ID = "id";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String REVISION = "revision";
  static final String OUTLET_NAME = "outlet_name";
  static final String OUTLET_DOMAIN = "outlet_domain";
  static final String PUBLISHED = "published";

  /// An outlet's domain, its name in lower case, and each part of its domain but the last.
  static final String OUTLET = "outlet";

  static final String SAID_BY = "said_by";
  static final String KIND = "kind";
  static final String LANGUAGE = "language";

  /// Days since 1970.
  static final String DAY = "day";

  /// What its title and opening mean.
  static final String MEANING = "meaning";

  /// What a report lacks yet: [#MEANING].
  static final String LACKS = "lacks";

  /// A vector may hold no more numbers.
  static final int MOST_NUMBERS = 1_024;

  private static final String TIME = "time";

  static final Sort LATEST = new Sort(new SortField(TIME, SortField.Type.LONG, true));

  /// Words with where they stand, so that what was found is shown without reading it again.
  private static final FieldType WITH_PLACES = withPlaces();

  private ReportFields() {}

  private static FieldType withPlaces() {
    var type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static Document document(Searchable searchable) {
    Report report = searchable.report();
    var document = new Document();
    document.add(new StringField(ID, report.id(), Field.Store.YES));
    document.add(new StoredField(REVISION, report.revision()));
    document.add(new TextField(TITLE, report.titleOrEmpty(), Field.Store.YES));
    document.add(new Field(TEXT, report.text(), WITH_PLACES));
    store(document, OUTLET_NAME, report.outletOrUnknown().name());
    store(document, OUTLET_DOMAIN, report.outletOrUnknown().domain());
    searchable.outletWords().forEach(word -> word(document, OUTLET, word));
    store(document, PUBLISHED, report.published());
    searchable
        .speakers()
        .forEach(name -> document.add(new TextField(SAID_BY, name, Field.Store.NO)));
    word(document, KIND, searchable.kind());
    word(document, LANGUAGE, searchable.language());
    document.add(new NumericDocValuesField(TIME, report.time().seconds()));
    LocalDate day = report.time().day();
    if (day != null) {
      document.add(new IntPoint(DAY, days(day)));
    }
    switch (searchable.meaning()) {
      case Meaning.Held(var vector) when fits(vector) ->
          document.add(
              new KnnByteVectorField(
                  MEANING, EvenVector.of(vector), VectorSimilarityFunction.DOT_PRODUCT));
      case Meaning.Held _, Meaning.None _ -> {}
      case Meaning.Waits _ -> word(document, LACKS, MEANING);
    }
    return document;
  }

  private static boolean fits(CompactVector vector) {
    return vector.numbers().length <= MOST_NUMBERS;
  }

  /// A day as the index counts it.
  static int days(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static void word(Document document, String field, String word) {
    if (!word.isEmpty()) {
      document.add(new StringField(field, word.toLowerCase(Locale.ROOT), Field.Store.NO));
    }
  }

  private static void store(Document document, String field, @Nullable Object value) {
    if (value != null) {
      document.add(new StoredField(field, value.toString()));
    }
  }
}
