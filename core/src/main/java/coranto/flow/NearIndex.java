package coranto.flow;

import coranto.report.Sketch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks up by key what was seen before: plain postings, no ranking by statistics of the
/// collection,
/// so that it can be partitioned and repeated.
public interface NearIndex extends AutoCloseable {
  /// Something that shares keys with what is asked.
  ///
  /// @param part index of the sentence; 0 for a whole report
  /// @param weight sum of the weights of the shared keys, as the asker gave them
  record Near(long seq, int part, float weight) {
    /// By falling weight, then rising `seq` and `part`.
    public static final Comparator<Near> BEST_FIRST =
        Comparator.comparingDouble((Near near) -> -near.weight())
            .thenComparingLong(Near::seq)
            .thenComparingInt(Near::part);
  }

  /// Adds an entry with all its parts; in the order of `seq`, each once.
  ///
  /// @param day of its time; null when unknown
  void add(long seq, @Nullable LocalDate day, List<Sketch> parts);

  /// What shares keys with `sketch` among entries before `beforeSeq`: by falling weight, then
  /// rising `seq` and `part`, at most `limit`. A key with more postings than the index bounds
  /// counts
  /// its oldest alone. An index with a window looks no further back than entry `beforeSeq` may: see
  /// [Horizon].
  List<Near> lookup(Sketch sketch, long beforeSeq, int limit);

  /// Takes an entry out, all parts of it.
  void remove(long seq);

  /// Makes all entries up to `seq` durable.
  void commit(long seq);

  /// The entry up to which all is durable; 0 when none is.
  long committed();

  @Override
  void close();
}
