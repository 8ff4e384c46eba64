package coranto.lab;

import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.understand.names.NameInputs;
import coranto.understand.names.NameLabels;
import coranto.understand.names.NameSpan;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;

/// A sentence to learn from: what [NameInputs] tells of its tokens, and their right labels.
///
/// @param source of what kind of text it is, from 0
/// @param weight how much it counts
record NetExample(
    int[] vectors,
    int[][] rows,
    int[][] runRows,
    boolean[] candidates,
    byte[] labels,
    int source,
    float weight) {

  int length() {
    return labels.length;
  }

  /// The sentences of a text in which a name may be; names beside the candidates are left out.
  static List<NetExample> of(Reading reading, List<NameSpan> names, int source, float weight) {
    var words = new Words(reading);
    var inputs = new NameInputs(words, new TokenTraits(words));
    var examples = new ArrayList<NetExample>();
    for (Sentence sentence : reading.sentences()) {
      int first = sentence.firstToken();
      int length = sentence.endToken() - first;
      var candidates = new boolean[length];
      boolean any = false;
      for (int at = 0; at < length; at++) {
        candidates[at] = inputs.candidate(first + at);
        any |= candidates[at];
      }
      if (any) {
        examples.add(example(inputs, names, first, candidates, source, weight));
      }
    }
    return examples;
  }

  private static NetExample example(
      NameInputs inputs,
      List<NameSpan> names,
      int first,
      boolean[] candidates,
      int source,
      float weight) {
    int length = candidates.length;
    int[] vectors = new int[length];
    int[][] rows = new int[length][];
    int[][] runRows = new int[length][];
    for (int at = 0; at < length; at++) {
      vectors[at] = inputs.vector(first + at);
      rows[at] = inputs.rows(first + at);
      runRows[at] = inputs.runRows(first + at);
    }
    byte[] labels = labels(names, first, candidates);
    return new NetExample(vectors, rows, runRows, candidates, labels, source, weight);
  }

  private static byte[] labels(List<NameSpan> names, int first, boolean[] candidates) {
    byte[] labels = new byte[candidates.length];
    for (NameSpan name : names) {
      int end = Math.min(candidates.length, name.end() - first);
      int from = Math.max(0, name.first() - first);
      while (from < end && NameLabels.TYPES.contains(name.type())) {
        int to = from;
        while (to < end && candidates[to]) {
          to++;
        }
        for (int at = from; at < to; at++) {
          labels[at] = (byte) NameLabels.of(name.type(), at - from, to - from);
        }
        from = to + 1;
      }
    }
    return labels;
  }
}
