package coranto.trace;

import java.util.Arrays;

/// Gathers the words of a [Form] whose places, prints and marks are known.
final class FormColumns {
  private final Word[] words;
  private final long[] prints;
  private final int[] starts;
  private final int[] ends;
  private final boolean[] names;
  private final boolean[] quoted;
  private int size;

  /// @param most how many words there may be
  FormColumns(int most) {
    words = new Word[most];
    prints = new long[most];
    starts = new int[most];
    ends = new int[most];
    names = new boolean[most];
    quoted = new boolean[most];
  }

  void add(Word word, long print, int start, int end, boolean name, boolean inQuotes) {
    words[size] = word;
    prints[size] = print;
    starts[size] = start;
    ends[size] = end;
    names[size] = name;
    quoted[size++] = inQuotes;
  }

  Form form(Vocabulary vocabulary) {
    Word[] all = Arrays.copyOf(words, size);
    return new Form(
        all,
        Arrays.copyOf(prints, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        vocabulary.weights(all),
        Arrays.copyOf(names, size),
        Arrays.copyOf(quoted, size));
  }
}
