package coranto.story;

import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentences that make one statement: those with the same origin, and those that say the *same*
/// without a sign of copying. Union-find (Tarjan 1975); near-linear in sentences.
final class Groups {
  /// A sentence of fewer words makes no statement with another of the same words.
  private static final int WORDS_THAT_TELL = 6;

  private final Sheets sheets;
  private final int[] parent;

  Groups(Sheets sheets, Chains chains) {
    this.sheets = sheets;
    var same = sames(sheets, chains);
    parent = new int[chains.size()];
    for (int number = 0; number < parent.length; number++) {
      parent[number] = number;
    }
    for (int number = 0; number < sheets.sentences(); number++) {
      union(number, chains.end(number));
    }
    same.forEach(this::union);
    joinEqual();
  }

  /// Gives numbers to what lies outside, too, so it comes first.
  private static Map<Integer, Integer> sames(Sheets sheets, Chains chains) {
    var same = new LinkedHashMap<Integer, Integer>();
    for (int number = 0; number < sheets.sentences(); number++) {
      Sheet sheet = sheets.sheet(sheets.sheetOf(number));
      int sentence = sheets.sentenceOf(number);
      if (sheet.trace(sentence) instanceof Trace.Same trace
          && !Negations.flipped(trace)
          && !trace.source().report().equals(sheet.id())) {
        same.put(number, chains.numberOf(trace.source(), sheet.print(sentence)));
      }
    }
    return same;
  }

  private void joinEqual() {
    var seen = new HashMap<Long, Integer>();
    for (int number = 0; number < sheets.sentences(); number++) {
      Sheet sheet = sheets.sheet(sheets.sheetOf(number));
      int sentence = sheets.sentenceOf(number);
      if (sheet.words(sentence) >= WORDS_THAT_TELL) {
        union(number, seen.computeIfAbsent(sheet.print(sentence), alone(number)));
      }
    }
  }

  private static java.util.function.Function<Long, Integer> alone(int number) {
    return _ -> number;
  }

  private void union(int one, int other) {
    int first = of(one);
    int second = of(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /// The statement that a sentence belongs to: the number of its earliest sentence.
  int of(int number) {
    int root = number;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// The sentences of the story by statement, both by time.
  Map<Integer, List<Integer>> members() {
    var members = new LinkedHashMap<Integer, List<Integer>>();
    for (int number = 0; number < sheets.sentences(); number++) {
      members.computeIfAbsent(of(number), _ -> new ArrayList<>()).add(number);
    }
    return members;
  }
}
