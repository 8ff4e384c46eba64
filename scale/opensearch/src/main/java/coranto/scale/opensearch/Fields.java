package coranto.scale.opensearch;

import coranto.flow.Searchable;
import coranto.report.Outlet;
import coranto.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    fields.put(OUTLET, words(outlet));
    fields.put(SAID_BY, searchable.speakers());
    fields.put(KIND, word(searchable.kind()));
    fields.put(LANGUAGE, language(report.language()));
    fields.put(TIME, report.time().seconds());
    put(fields, DAY, day == null ? null : days(day));
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /// An outlet's name, its domain, and each part of that but the last.
  private static List<String> words(Outlet outlet) {
    var words = new ArrayList<String>();
    if (outlet.name() != null) {
      words.add(word(outlet.name()));
    }
    if (outlet.domain() != null) {
      String domain = word(outlet.domain());
      String[] parts = domain.split("\\.", -1);
      words.add(domain);
      words.addAll(List.of(parts).subList(0, parts.length - 1));
    }
    return words;
  }

  static String word(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// The language of a tag without its region.
  static String language(@Nullable String tag) {
    return tag == null ? "" : word(tag.split("[-_]", 2)[0]);
  }

  /// A day as the index counts it: from 1970.
  static int days(LocalDate day) {
    return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
