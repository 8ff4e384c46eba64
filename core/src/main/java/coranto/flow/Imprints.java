package coranto.flow;

import coranto.trace.Imprint;

/// The imprints of entries before: what their sentences are compared by. Can be thrown away and
/// made again from the truth. Added to by one thread, asked by many.
public interface Imprints extends AutoCloseable {
  /// Keeps an entry's imprint; in the order of `seq`, each once.
  void add(long seq, Imprint imprint);

  /// The imprint of an entry.
  ///
  /// @throws IllegalArgumentException when there is none
  Imprint imprint(long seq);

  /// Makes all entries up to `seq` durable.
  void commit(long seq);

  /// The entry up to which all is durable; 0 when none is.
  long committed();

  @Override
  void close();
}
