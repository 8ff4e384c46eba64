package coranto.flow;

import java.util.List;

/// Finds reports by their words. Always rebuildable from the truth.
public interface SearchIndex extends AutoCloseable {
  /// Adds a report's newest revision in place of its older one.
  void add(Searchable report);

  /// Takes a report out.
  void remove(String report);

  /// Reports that hold the words asked for, the best first; never fails for what a query holds. The
  /// story of each is left to the caller.
  List<Found> search(String query, int from, int limit);

  /// Makes all entries up to `seq` durable and visible.
  void commit(long seq);

  /// The entry up to which all is durable; 0 when none is.
  long committed();

  @Override
  void close();
}
