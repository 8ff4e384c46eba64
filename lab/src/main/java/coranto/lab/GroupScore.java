package coranto.lab;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How well stories meet events. BCubed after Bagga and Baldwin, "Entity-based cross-document
/// coreferencing" (1998).
///
/// @param precision BCubed, over the labelled reports
/// @param recall BCubed
/// @param pairs F1 of the pairs that are together
record GroupScore(double precision, double recall, double pairs) {
  static GroupScore of(Map<String, String> events, Map<String, String> stories) {
    var byEvent = new HashMap<String, Set<String>>();
    var byStory = new HashMap<String, Set<String>>();
    var both = new HashMap<String, Integer>();
    for (String report : events.keySet()) {
      byEvent.computeIfAbsent(event(events, report), _ -> new HashSet<>()).add(report);
      byStory.computeIfAbsent(story(stories, report), _ -> new HashSet<>()).add(report);
      both.merge(event(events, report) + '\n' + story(stories, report), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (String report : events.keySet()) {
      var mates = byStory.getOrDefault(story(stories, report), Set.of());
      var gold = byEvent.getOrDefault(event(events, report), Set.of());
      long right = mates.stream().filter(gold::contains).count();
      precision += (double) right / mates.size();
      recall += (double) right / gold.size();
    }
    double together = both.values().stream().mapToDouble(GroupScore::pairs).sum();
    double got = byStory.values().stream().mapToDouble(each -> pairs(each.size())).sum();
    double wanted = byEvent.values().stream().mapToDouble(each -> pairs(each.size())).sum();
    return new GroupScore(
        precision / events.size(),
        recall / events.size(),
        harmonic(together / Math.max(1, got), together / Math.max(1, wanted)));
  }

  double f1() {
    return harmonic(precision, recall);
  }

  private static String event(Map<String, String> events, String report) {
    return events.getOrDefault(report, "");
  }

  private static String story(Map<String, String> stories, String report) {
    return stories.getOrDefault(report, "?" + report);
  }

  private static double pairs(int size) {
    return size * (size - 1) / 2.0;
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
