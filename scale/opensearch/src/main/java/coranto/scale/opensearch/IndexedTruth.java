package coranto.scale.opensearch;

import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Hashes;

/// Whose reports an index holds, so that no two folders write into one.
public interface IndexedTruth {
  /// Tells it from others: the same for ever. Empty while nothing is in it.
  String sign();

  long lastSeq();

  /// For who reads alone.
  IndexedTruth UNKNOWN =
      new IndexedTruth() {
        @Override
        public String sign() {
          return "";
        }

        @Override
        public long lastSeq() {
          return Long.MAX_VALUE;
        }
      };

  /// A truth, known again by its first entry.
  static IndexedTruth of(Truth truth) {
    return new IndexedTruth() {
      @Override
      public String sign() {
        return truth.entries(0, 1).stream().findFirst().map(IndexedTruth::sign).orElse("");
      }

      @Override
      public long lastSeq() {
        return truth.lastSeq();
      }
    };
  }

  private static String sign(Entry first) {
    return switch (first) {
      case Entry.Revised(var revision, var _) ->
          Hashes.sha256(revision.report() + revision.textHash() + revision.seen());
      case Entry.Erased(var revision) ->
          Hashes.sha256(revision.report() + revision.textHash() + revision.seen());
      case Entry.Pinned _, Entry.Marked _, Entry.Watched _, Entry.Retracted _ ->
          Hashes.sha256(first.toString());
    };
  }
}
