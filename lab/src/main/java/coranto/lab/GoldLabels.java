package coranto.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells which paragraphs of a page stand in its gold text: most of their runs of four words do; a
/// shorter one is a line of it, or stands in it between the words around it.
final class GoldLabels {
  private static final int RUN = 4;

  private final Set<List<String>> runs;
  private final Set<List<String>> lines = new HashSet<>();

  GoldLabels(String gold) {
    runs = new HashSet<>(Shingles.counted(gold, RUN).keySet());
    gold.lines().forEach(line -> lines.add(Shingles.words(line)));
  }

  boolean[] of(List<String> paragraphs) {
    boolean[] labels = new boolean[paragraphs.size()];
    List<List<String>> words = paragraphs.stream().map(Shingles::words).toList();
    for (int index = 0; index < labels.length; index++) {
      List<String> own = words.get(index);
      labels[index] = own.size() < RUN ? small(words, index) : share(own) > 0.6;
    }
    return labels;
  }

  private double share(List<String> words) {
    int found = 0;
    for (int at = 0; at + RUN <= words.size(); at++) {
      found += runs.contains(words.subList(at, at + RUN)) ? 1 : 0;
    }
    return found / (double) (words.size() - RUN + 1);
  }

  private boolean small(List<List<String>> words, int index) {
    List<String> own = words.get(index);
    if (own.isEmpty()) {
      return false;
    }
    return lines.contains(own) && bound(words, index) || bound(words, index);
  }

  /// Whether the words before it, it, and the words after it stand in the gold text as they stand
  /// here.
  private boolean bound(List<List<String>> words, int index) {
    var around = new ArrayList<String>();
    List<String> before = index == 0 ? List.of() : words.get(index - 1);
    List<String> after = index + 1 == words.size() ? List.of() : words.get(index + 1);
    around.addAll(before.subList(Math.max(0, before.size() - RUN + 1), before.size()));
    int from = around.size();
    around.addAll(words.get(index));
    int to = around.size();
    around.addAll(after.subList(0, Math.min(after.size(), RUN - 1)));
    boolean left = from > 0 && holds(around, Math.max(0, to - RUN), to);
    boolean right = around.size() > to && holds(around, from, from + RUN);
    return left || right;
  }

  private boolean holds(List<String> words, int from, int to) {
    return to <= words.size() && to - from == RUN && runs.contains(words.subList(from, to));
  }
}
