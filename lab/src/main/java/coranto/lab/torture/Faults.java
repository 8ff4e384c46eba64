package coranto.lab.torture;

import coranto.lab.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was tried, what survived, and what was lost.
final class Faults {
  private final Map<Trial, Integer> tried = new EnumMap<>(Trial.class);
  private final Map<Trial, Integer> failed = new EnumMap<>(Trial.class);
  private final List<String> wrong = new ArrayList<>();

  /// @param found what was found wrong after it
  void count(Trial trial, List<String> found) {
    tried.merge(trial, 1, Integer::sum);
    failed.merge(trial, found.isEmpty() ? 0 : 1, Integer::sum);
    wrong.addAll(found);
  }

  /// What was found wrong outside of trials.
  void add(List<String> found) {
    wrong.addAll(found);
  }

  int kills() {
    return tried.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Everything that was found wrong.
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  Table table(String title) {
    var rows = new ArrayList<List<String>>();
    tried.forEach(
        (trial, times) -> {
          int lost = failed.getOrDefault(trial, 0);
          rows.add(row(trial.what(), times, lost));
        });
    rows.add(row("all", kills(), failed.values().stream().mapToInt(Integer::intValue).sum()));
    return new Table(title, List.of("killed", "tried", "survived", "lost"), rows);
  }

  private static List<String> row(String what, int tried, int lost) {
    return List.of(what, String.valueOf(tried), String.valueOf(tried - lost), String.valueOf(lost));
  }
}
