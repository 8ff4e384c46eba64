package coranto.flow;

import java.util.List;
import java.util.Optional;

/// What is known of all feeds, over a restart. One process writes.
public interface FeedBook extends AutoCloseable {
  /// All feeds, in the order of their addresses.
  List<FeedState> all();

  /// A feed by the address it was given under.
  Optional<FeedState> find(String address);

  /// Keeps these as they are now, in one transaction.
  void keep(List<FeedState> states);

  /// Forgets a feed and what is known of its entries; its reports stay.
  void forget(String address);

  /// What is known of a feed's entries.
  EntryBook entries();

  @Override
  void close();
}
