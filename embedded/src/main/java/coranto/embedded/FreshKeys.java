package coranto.embedded;

import coranto.report.Sketch;
import java.util.Arrays;
import java.util.List;

/// The newest part of the near index, in memory: an open hash table of keys, each with a chain of
/// sentences in order. About 60 bytes a key.
final class FreshKeys {
  private final EntryTable entries = new EntryTable();
  private long[] keys = new long[1 << 12];
  private int[] heads = new int[1 << 12];
  private int[] tails = new int[1 << 12];
  private int distinct;
  private int[] sentences = new int[1 << 12];
  private int[] nexts = new int[1 << 12];
  private int postings = 1; // 0 ends a chain

  EntryTable entries() {
    return entries;
  }

  /// How many sentences stand under keys, each counted under each.
  int postings() {
    return postings - 1;
  }

  void add(long seq, int day, List<Sketch> parts) {
    int first = entries.sentences();
    entries.add(seq, day, parts.size());
    for (int part = 0; part < parts.size(); part++) {
      for (long key : parts.get(part).keys()) {
        add(KeyPart.key(key), first + part);
      }
    }
  }

  private void add(long key, int sentence) {
    int slot = slot(key);
    int last = heads[slot] == 0 ? 0 : tails[slot];
    if (last != 0 && sentences[last] == sentence) {
      return; // two keys of a sentence that are one here
    }
    if (postings == sentences.length) {
      sentences = Arrays.copyOf(sentences, postings * 2);
      nexts = Arrays.copyOf(nexts, postings * 2);
    }
    sentences[postings] = sentence;
    if (last == 0) {
      keys[slot] = key;
      heads[slot] = postings;
      distinct++;
    } else {
      nexts[last] = postings;
    }
    tails[slot] = postings++;
    if (distinct * 2 > keys.length) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldTails = tails;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    tails = new int[oldKeys.length * 2];
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldHeads[at] != 0) {
        int slot = slot(oldKeys[at]);
        keys[slot] = oldKeys[at];
        heads[slot] = oldHeads[at];
        tails[slot] = oldTails[at];
      }
    }
  }

  /// Gives `weight` to the sentences under a key, the oldest `bound` of those that count.
  void collect(long key, float weight, int bound, Visible visible, int part, Tally tally) {
    int left = bound;
    for (int at = heads[slot(key)]; at != 0 && left > 0; at = nexts[at]) {
      if (sentences[at] < visible.end() && visible.has(sentences[at])) {
        tally.add(Tally.place(part, sentences[at]), weight);
        left--;
      }
    }
  }

  /// Writes all keys in order.
  void write(KeyPartWriter writer) {
    long[] sorted = new long[distinct];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (heads[slot] != 0) {
        sorted[count++] = keys[slot];
      }
    }
    Arrays.sort(sorted);
    for (long key : sorted) {
      writer.key(key);
      for (int at = heads[slot(key)]; at != 0; at = nexts[at]) {
        writer.sentence(sentences[at]);
      }
    }
    writer.finish(entries);
  }

  int distinct() {
    return distinct;
  }
}
