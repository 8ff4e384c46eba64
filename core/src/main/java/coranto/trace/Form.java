package coranto.trace;

import coranto.report.Span;
import java.util.Arrays;

/// A sentence as it is compared: its words in order, without marks and possessives.
final class Form {
  /// Sentences are compared by their first words alone: enough to know a sentence by, and a bound.
  static final int LONGEST = 120;

  private final Word[] words;
  private final long[] prints;
  private final int[] starts;
  private final int[] ends;
  private final float[] weights;
  private final boolean[] names;
  private final boolean[] quoted;

  Form(
      Word[] words,
      long[] prints,
      int[] starts,
      int[] ends,
      float[] weights,
      boolean[] names,
      boolean[] quoted) {
    this.words = words;
    this.prints = prints;
    this.starts = starts;
    this.ends = ends;
    this.weights = weights;
    this.names = names;
    this.quoted = quoted;
  }

  /// Two sentences of one text as one, the earlier first; cut at [#LONGEST].
  Form with(Form next) {
    int size = Math.min(LONGEST, size() + next.size());
    var joined =
        new Form(
            Arrays.copyOf(words, size),
            Arrays.copyOf(prints, size),
            Arrays.copyOf(starts, size),
            Arrays.copyOf(ends, size),
            Arrays.copyOf(weights, size),
            Arrays.copyOf(names, size),
            Arrays.copyOf(quoted, size));
    int added = size - size();
    System.arraycopy(next.words, 0, joined.words, size(), added);
    System.arraycopy(next.prints, 0, joined.prints, size(), added);
    System.arraycopy(next.starts, 0, joined.starts, size(), added);
    System.arraycopy(next.ends, 0, joined.ends, size(), added);
    System.arraycopy(next.weights, 0, joined.weights, size(), added);
    System.arraycopy(next.names, 0, joined.names, size(), added);
    System.arraycopy(next.quoted, 0, joined.quoted, size(), added);
    return joined;
  }

  /// Whether both have the same words in the same order.
  boolean is(Form other) {
    boolean same = size() == other.size();
    for (int at = 0; same && at < size(); at++) {
      same = word(at).hash() == other.word(at).hash() && print(at) == other.print(at);
    }
    return same;
  }

  int size() {
    return words.length;
  }

  Word word(int at) {
    return words[at];
  }

  /// The same for a name printed in the same form; of other words that are the same.
  long print(int at) {
    return prints[at];
  }

  /// How surprising the word is where it stands: less in a stock phrase; 0 for a function word.
  float weight(int at) {
    return weights[at];
  }

  boolean name(int at) {
    return names[at];
  }

  /// Where the word begins in the revision's text.
  int start(int at) {
    return starts[at];
  }

  /// One past the word's last character.
  int end(int at) {
    return ends[at];
  }

  /// Whether the word stands inside quotation marks.
  boolean quoted(int at) {
    return quoted[at];
  }

  /// Where the words `from` to `to` (exclusive) stand in the revision's text.
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  int negations() {
    int count = 0;
    for (Word word : words) {
      count += word.negation() ? 1 : 0;
    }
    return count;
  }

  /// How surprising its words are, taken together.
  float weight() {
    float sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
