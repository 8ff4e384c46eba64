package coranto.story;

import coranto.understand.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The days that reports name, by value: a date once for each statement that names it, from the
/// earliest sentence; a few for each day.
final class Dates {
  /// A story shows no more.
  private static final int MOST = 100;

  private static final int MOST_A_DAY = 3;

  /// The length of an ISO day.
  private static final int DAY = 10;

  private record Key(String value, int statement) {}

  private final Sheets sheets;
  private final Groups groups;
  private final List<Story.CitedDate> found = new ArrayList<>();
  private final Set<Key> seen = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Dates(Sheets sheets, Groups groups) {
    this.sheets = sheets;
    this.groups = groups;
  }

  List<Story.CitedDate> all() {
    for (int index = 0; index < sheets.size(); index++) {
      for (Finding finding : sheets.sheet(index).findings()) {
        if (finding instanceof Finding.Date date && sheets.sheet(index).holds(date.span())) {
          add(index, date);
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(Story.CitedDate::value)).limit(MOST).toList();
  }

  private void add(int index, Finding.Date date) {
    String value = date.value();
    if (value == null || !day(date, value)) {
      return;
    }
    int number = sheets.numberAt(index, date.span());
    boolean copy = number >= 0 && !seen.add(new Key(value, groups.of(number)));
    if (!copy && counts.merge(value, 1, Integer::sum) <= MOST_A_DAY) {
      found.add(new Story.CitedDate(value, sheets.sheet(index).cited(date.span())));
    }
  }

  /// A value that names a day with its year, be it by *this morning*: `--08-05` can't be put in
  /// order.
  private static boolean day(Finding.Date date, String value) {
    boolean year = !value.isEmpty() && Character.isDigit(value.charAt(0));
    return switch (date.type()) {
      case DATE -> year;
      case TIME -> year && value.length() == DAY;
      case DURATION, SET -> false;
    };
  }
}
