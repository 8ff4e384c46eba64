package coranto.lab;

import coranto.flow.MemoryNearIndex;
import coranto.flow.NearIndex;
import coranto.group.Grouper;
import coranto.group.Grouping;
import coranto.group.features.Gist;
import coranto.group.open.Membership;
import coranto.report.Reading;
import coranto.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Runs reports through grouping one by one.
///
/// @param first the story of each report as first decided
/// @param last its story in the end
/// @param seconds spent on reading, looking up and deciding, on one thread; names were found before
record GroupRun(Map<String, String> first, Map<String, String> last, double seconds) {
  /// @param gist gives what grouping needs of a report
  /// @param near how many reports a report is compared with
  static GroupRun of(
      List<Report> reports,
      NamedReader reader,
      Function<Reading, Gist> gist,
      Grouper grouper,
      int near) {
    reader.prepare(reports);
    var first = new LinkedHashMap<String, String>();
    var last = new LinkedHashMap<String, String>();
    long began = System.nanoTime();
    try (var index = new MemoryNearIndex()) {
      for (int at = 0; at < reports.size(); at++) {
        Reading reading = reader.read(reports.get(at));
        var grouping = take(at + 1, reading, gist.apply(reading), grouper, index, near);
        first.put(grouping.membership().report(), grouping.membership().story());
        last.put(grouping.membership().report(), grouping.membership().story());
        for (Membership moved : grouping.moved()) {
          last.put(moved.report(), moved.story());
        }
      }
    }
    return new GroupRun(first, last, (System.nanoTime() - began) / 1e9);
  }

  private static Grouping take(
      long seq, Reading reading, Gist gist, Grouper grouper, NearIndex index, int near) {
    long[] found =
        index.lookup(gist.keys(), seq, near).stream().mapToLong(NearIndex.Near::seq).toArray();
    var grouping = grouper.decide(seq, reading, gist, found);
    index.add(seq, null, List.of(gist.keys()));
    for (long closed : grouping.closed()) {
      index.remove(closed);
    }
    return grouping;
  }

  /// How many reports the largest story holds.
  long largest() {
    var sizes = new LinkedHashMap<String, Long>();
    last.values().forEach(story -> sizes.merge(story, 1L, Long::sum));
    return sizes.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
