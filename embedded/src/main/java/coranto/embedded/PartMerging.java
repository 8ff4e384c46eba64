package coranto.embedded;

import coranto.flow.Horizon;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Which parts of the near index to merge, and how. Eight or more in a row become one where none of
/// them is most of it, as long as it stays of a size to be mapped and lies within an eighth of the
/// window, so that it can be dropped in time.
final class PartMerging {
  private static final int FACTOR = 8;

  /// So many times as large as the largest of a row must it be together: a large part is not
  /// written
  /// again for a few small ones.
  private static final int WORTH = 3;

  private static final int LARGEST = 4_000_000;

  /// Parts in a row.
  record Range(int from, int to) {}

  private final long span;

  PartMerging(int windowDays) {
    span = windowDays == Horizon.EVERYTHING ? Long.MAX_VALUE : Math.max(1, windowDays / FACTOR);
  }

  /// The next to merge, the newest first; null when all is well.
  @Nullable Range next(List<KeyPart> parts) {
    for (int to = parts.size(); to >= FACTOR; to--) {
      for (int from = to - FACTOR; from >= 0; from--) {
        if (fits(parts.subList(from, to))) {
          return new Range(from, to);
        }
      }
    }
    return null;
  }

  private boolean fits(List<KeyPart> row) {
    long sentences = 0;
    long largest = 0;
    long newest = Integer.MIN_VALUE;
    long oldest = Integer.MAX_VALUE;
    for (KeyPart part : row) {
      sentences += part.entries().sentences();
      largest = Math.max(largest, part.entries().sentences());
      newest = Math.max(newest, part.entries().newestDay());
      oldest = Math.min(oldest, part.entries().newestDay());
    }
    return sentences >= WORTH * largest && sentences <= LARGEST && newest - oldest <= span;
  }

  private static final class Source {
    private final KeyPart.Cursor cursor;
    private final int before;

    Source(KeyPart part, int before) {
      this.cursor = part.cursor();
      this.before = before;
    }
  }

  /// Writes all keys of parts in a row as one part.
  static void merge(List<KeyPart> parts, KeyPartWriter writer) {
    var entries = new EntryTable();
    var sources =
        new PriorityQueue<Source>(
            Comparator.comparingLong((Source source) -> source.cursor.key())
                .thenComparingInt(source -> source.before));
    for (KeyPart part : parts) {
      var source = new Source(part, entries.sentences());
      if (source.cursor.next()) {
        sources.add(source);
      }
      entries.addAll(part.entries());
    }
    for (Source next = sources.poll(); next != null; next = sources.poll()) {
      writer.key(next.cursor.key());
      next.cursor.sentences(next.before, writer);
      if (next.cursor.next()) {
        sources.add(next);
      }
    }
    writer.finish(entries);
  }
}
