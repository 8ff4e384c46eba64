package coranto.scale.opensearch;

import coranto.flow.Searchable;
import coranto.report.Outlet;
import coranto.report.Report;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report as the index holds it; `reports.json` says how its fields are read.
final class Fields {
  static final String ID = "id";
  static final String REVISION = "revision";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String OUTLET_NAME = "outlet_name";
  static final String OUTLET_DOMAIN = "outlet_domain";
  static final String PUBLISHED = "published";
  static final String OUTLET = "outlet";
  static final String SAID_BY = "said_by";
  static final String KIND = "kind";
  static final String LANGUAGE = "language";
  static final String TIME = "time";
  static final String DAY = "day";

  private Fields() {}

  static Map<String, Object> of(Searchable searchable) {
    Report report = searchable.report();
    Outlet outlet = report.outletOrUnknown();
    LocalDate day = report.time().day();
    var fields = new LinkedHashMap<String, Object>();
    fields.put(ID, report.id());
    fields.put(REVISION, report.revision());
    fields.put(TITLE, report.titleOrEmpty());
    fields.put(TEXT, report.text());
    put(fields, OUTLET_NAME, outlet.name());
    put(fields, OUTLET_DOMAIN, outlet.domain());
    put(fields, PUBLISHED, report.published() == null ? null : report.published().toString());
    fields.put(OUTLET, searchable.outletWords().stream().map(Fields::word).toList());
    fields.put(SAID_BY, searchable.speakers());
    fields.put(KIND, word(searchable.kind()));
    fields.put(LANGUAGE, word(searchable.language()));
    fields.put(TIME, report.time().seconds());
    put(fields, DAY, day == null ? null : days(day));
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  static String word(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// A day as the index counts it: from 1970.
  static int days(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
