package coranto.understand.names;

import coranto.report.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The labels of tokens: 0 for no name; for each type in turn the Beginning, an Inner token, the
/// Last, and a name of one token (Unit). Knows which may follow which, and finds the best sequence.
public final class NameLabels {
  /// The types that the model knows.
  public static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

  public static final int COUNT = 1 + 4 * 3;

  /// Stands for what is before the first token.
  public static final int START = COUNT;

  private static final float NEVER = -1e6f;
  private static final boolean[] MAY_FOLLOW = mayFollow();

  private NameLabels() {}

  /// The label of the token `at` of a name of `length` tokens.
  public static int of(EntityType type, int at, int length) {
    int base = 1 + 4 * TYPES.indexOf(type);
    if (length == 1) {
      return base + 3;
    }
    return base + (at == 0 ? 0 : at == length - 1 ? 2 : 1);
  }

  /// Whether a token with label `next` may stand behind one with label `label` (or [#START]).
  public static boolean follows(int label, int next) {
    return MAY_FOLLOW[label * COUNT + next];
  }

  /// Whether a sentence may end with the label.
  public static boolean ends(int label) {
    return label == 0 || label < COUNT && part(label) >= 2;
  }

  private static int part(int label) {
    return (label - 1) % 4;
  }

  private static boolean[] mayFollow() {
    boolean[] may = new boolean[(COUNT + 1) * COUNT];
    for (int label = 0; label <= COUNT; label++) {
      boolean open = label != START && !ends(label);
      for (int next = 0; next < COUNT; next++) {
        boolean goesOn = next > 0 && (part(next) == 1 || part(next) == 2);
        may[label * COUNT + next] = open == goesOn && (!open || (label - 1) / 4 == (next - 1) / 4);
      }
    }
    return may;
  }

  /// The sequence of labels with the highest sum (Viterbi 1967).
  ///
  /// @param scores of the labels, token after token
  /// @param follows weight of label b behind label a at `a * COUNT + b`
  public static int[] best(float[] scores, int tokens, float[] follows) {
    float[] now = new float[COUNT];
    float[] next = new float[COUNT];
    byte[] back = new byte[tokens * COUNT];
    for (int token = 0; token < tokens; token++) {
      for (int label = 0; label < COUNT; label++) {
        int from = token == 0 ? START : from(now, label, follows);
        float before = token == 0 ? 0 : now[from];
        boolean may = MAY_FOLLOW[from * COUNT + label];
        next[label] =
            before + scores[token * COUNT + label] + (may ? follows[from * COUNT + label] : NEVER);
        back[token * COUNT + label] = (byte) from;
      }
      float[] swap = now;
      now = next;
      next = swap;
    }
    return path(now, back, tokens);
  }

  private static int from(float[] now, int label, float[] follows) {
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int from = 0; from < COUNT; from++) {
      if (MAY_FOLLOW[from * COUNT + label]) {
        float sum = now[from] + follows[from * COUNT + label];
        if (sum > highest) {
          highest = sum;
          best = from;
        }
      }
    }
    return best;
  }

  private static int[] path(float[] last, byte[] back, int tokens) {
    int[] path = new int[tokens];
    int label = 0;
    for (int other = 1; other < COUNT; other++) {
      label = ends(other) && last[other] > last[label] ? other : label;
    }
    for (int token = tokens - 1; token >= 0; token--) {
      path[token] = label;
      label = back[token * COUNT + label];
    }
    return path;
  }

  /// The names that the labels of the tokens from `first` on tell.
  public static List<NameSpan> spans(int[] labels, int first, String byRule) {
    var found = new ArrayList<NameSpan>();
    int at = 0;
    while (at < labels.length) {
      int end = at + 1;
      while (labels[at] > 0
          && end < labels.length
          && follows(labels[end - 1], labels[end])
          && !ends(labels[end - 1])) {
        end++;
      }
      if (labels[at] > 0) {
        EntityType type = TYPES.get((labels[at] - 1) / 4);
        found.add(new NameSpan(first + at, first + end, type, byRule));
      }
      at = end;
    }
    return found;
  }

  /// The labels of the tokens `first` to `end` that the names tell; parts of names outside are cut.
  public static int[] labels(List<NameSpan> names, int first, int end) {
    int[] labels = new int[end - first];
    for (NameSpan name : names) {
      int from = Math.max(first, name.first());
      int to = Math.min(end, name.end());
      boolean known = TYPES.contains(name.type());
      for (int token = from; known && token < to; token++) {
        labels[token - first] = of(name.type(), token - from, to - from);
      }
    }
    return Arrays.copyOf(labels, labels.length);
  }
}
