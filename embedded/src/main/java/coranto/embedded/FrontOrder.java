package coranto.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/// The order of the front page: each doubling of a story's independent origins makes it seem a day
/// younger than its latest report. Origins can be counted only once a story is written, but a story
/// has at most as many as reports: so stories are looked at by what they could weigh at most, and
/// no
/// further than to where none could come before those found (a threshold algorithm). Exact within
/// the stories given, and the same for any number asked for.
final class FrontOrder {
  /// A day, in seconds.
  static final double DOUBLING = 86_400;

  /// A story as its row has it.
  ///
  /// @param newest time of its latest report, in seconds
  /// @param origins 0 when they are still to be counted
  record Row(String id, int reports, long newest, int origins) {
    Row(String id, int reports, long newest) {
      this(id, reports, newest, 0);
    }

    Row uncounted() {
      return new Row(id, reports, newest);
    }

    double most() {
      return weight(origins > 0 ? origins : reports);
    }

    double weight(int origins) {
      return newest + DOUBLING * Math.log(Math.max(1, origins)) / Math.log(2);
    }
  }

  private record Weighed(String id, double weight) {}

  private static final Comparator<Weighed> HEAVIEST =
      Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::id);

  private FrontOrder() {}

  /// Ids of the heaviest, at most `first`.
  ///
  /// @param origins counts a story's origins; asked for stories of several reports alone that were
  ///     not counted before
  static List<String> of(List<Row> rows, int first, ToIntFunction<String> origins) {
    var byMost = rows.stream().sorted(Comparator.comparingDouble(Row::most).reversed()).toList();
    var found = new ArrayList<Weighed>();
    var best = new PriorityQueue<Double>();
    for (Row row : byMost) {
      if (best.size() >= first && best.element() > row.most()) {
        break;
      }
      int counted = counted(row, origins);
      found.add(new Weighed(row.id(), row.weight(counted)));
      best.add(found.getLast().weight());
      if (best.size() > first) {
        best.remove();
      }
    }
    return found.stream().sorted(HEAVIEST).limit(first).map(Weighed::id).toList();
  }

  private static int counted(Row row, ToIntFunction<String> origins) {
    if (row.reports() == 1) {
      return 1;
    }
    return row.origins() > 0 ? row.origins() : origins.applyAsInt(row.id());
  }
}
