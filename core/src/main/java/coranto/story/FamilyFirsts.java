package coranto.story;

import coranto.report.Outlet;
import coranto.report.OutletBook;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Editions of one family that share most of their text are one voice: finds for a report the
/// earlier one of its family that holds more than half of its words, quoted or not, with or
/// without a sign of copying. Linear in sentences.
final class FamilyFirsts {
  private record Key(String family, int statement) {}

  private final Sheets sheets;
  private final Groups groups;
  private final OutletBook book;
  private final Map<Key, Integer> first = new HashMap<>();

  FamilyFirsts(Sheets sheets, Groups groups, OutletBook book) {
    this.sheets = sheets;
    this.groups = groups;
    this.book = book;
    for (int index = 0; index < sheets.size(); index++) {
      for (int at = 0; at < sheets.sheet(index).sentences().size(); at++) {
        first.putIfAbsent(key(index, at), index);
      }
    }
  }

  private Key key(int index, int sentence) {
    return new Key(family(index), groups.of(sheets.number(index, sentence)));
  }

  private String family(int index) {
    Outlet outlet = sheets.sheet(index).report().outletOrUnknown();
    return outlet.key().isEmpty() ? "report:" + index : book.family(outlet);
  }

  /// The step to that earlier report; null when there is none.
  ReportOrigins.@Nullable Step step(int index) {
    Sheet sheet = sheets.sheet(index);
    var shared = new LinkedHashMap<Integer, Integer>();
    int total = 0;
    for (int at = 0; at < sheet.sentences().size(); at++) {
      shared.merge(first.getOrDefault(key(index, at), index), sheet.words(at), Integer::sum);
      total += sheet.words(at);
    }
    shared.remove(index);
    for (var entry : shared.entrySet()) {
      if (entry.getValue() * 2 > total) {
        return step(index, entry.getKey(), entry.getValue(), total);
      }
    }
    return null;
  }

  private ReportOrigins.Step step(int index, int earlier, int words, int total) {
    return new ReportOrigins.Step(
        sheets.sheet(earlier).id(),
        (double) words / total,
        words + " of " + total + " words are those of its family (" + family(index) + "), ");
  }
}
