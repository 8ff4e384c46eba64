package coranto.flow;

import java.util.List;

/// Finds reports for readers. For many threads.
public interface Finder extends AutoCloseable {
  /// Reports that hold the words asked for, or some of them, or mean them, the best first; never
  /// fails for what a query holds.
  ///
  /// @param senses asked once at most
  List<Found> search(String query, int from, int limit, QuerySense senses);

  /// Reports that are not embedded yet, some of them; none where nothing is embedded.
  List<String> waiting(int most);

  /// How many reports are not embedded yet.
  long waiting();

  /// How many reports are in it.
  long reports();

  @Override
  void close();
}
