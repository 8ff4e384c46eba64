package coranto.embedded;

import java.util.Arrays;

/// The entries of a part of the near index, in order: number, day, and which sentence is the first.
/// Sentences are counted through all entries of the part. 16 bytes an entry.
final class EntryTable {
  private long[] seqs = new long[64];
  private int[] days = new int[64];
  private int[] firsts = new int[64];
  private int size;
  private int sentences;
  private int newestDay = Integer.MIN_VALUE;
  private int oldestDay = Integer.MAX_VALUE;

  void add(long seq, int day, int count) {
    if (size == seqs.length) {
      seqs = Arrays.copyOf(seqs, size * 2);
      days = Arrays.copyOf(days, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
    }
    seqs[size] = seq;
    days[size] = day;
    firsts[size++] = sentences;
    sentences += count;
    newestDay = Math.max(newestDay, day);
    oldestDay = Math.min(oldestDay, day);
  }

  void addAll(EntryTable other) {
    for (int at = 0; at < other.size; at++) {
      add(other.seqs[at], other.days[at], other.count(at));
    }
  }

  int size() {
    return size;
  }

  long seq(int at) {
    return seqs[at];
  }

  int day(int at) {
    return days[at];
  }

  /// How many sentences an entry has.
  int count(int at) {
    return (at + 1 < size ? firsts[at + 1] : sentences) - firsts[at];
  }

  /// The place of a sentence in its entry.
  int part(int at, int sentence) {
    return sentence - firsts[at];
  }

  /// The entry that a sentence is in.
  int of(int sentence) {
    int found = Arrays.binarySearch(firsts, 0, size, sentence);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < size && firsts[found + 1] == sentence) {
      found++;
    }
    return found;
  }

  /// The first sentence of those that come in with `seq` or later.
  int end(long seq) {
    if (size == 0 || seqs[size - 1] < seq) {
      return sentences;
    }
    int found = Arrays.binarySearch(seqs, 0, size, seq);
    return firsts[found < 0 ? -found - 1 : found];
  }

  boolean has(long seq) {
    return Arrays.binarySearch(seqs, 0, size, seq) >= 0;
  }

  /// How many sentences there are.
  int sentences() {
    return sentences;
  }

  int newestDay() {
    return newestDay;
  }

  int oldestDay() {
    return oldestDay;
  }
}
