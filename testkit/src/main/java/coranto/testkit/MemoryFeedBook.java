package coranto.testkit;

import coranto.flow.EntryBook;
import coranto.flow.EntryState;
import coranto.flow.FeedBook;
import coranto.flow.FeedState;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A book of feeds that lasts as long as the test.
public final class MemoryFeedBook implements FeedBook, EntryBook {
  private final Map<String, FeedState> feeds = new TreeMap<>();
  private final Map<String, Map<String, EntryState>> entries = new LinkedHashMap<>();

  @Override
  public synchronized List<FeedState> all() {
    return List.copyOf(feeds.values());
  }

  @Override
  public synchronized Optional<FeedState> find(String address) {
    return Optional.ofNullable(feeds.get(address));
  }

  @Override
  public synchronized void keep(List<FeedState> states) {
    states.forEach(state -> feeds.put(state.address(), state));
  }

  @Override
  public synchronized void forget(String address) {
    feeds.remove(address);
    entries.remove(address);
  }

  @Override
  public EntryBook entries() {
    return this;
  }

  @Override
  public synchronized List<EntryState> find(String feed, Collection<String> keys) {
    return of(feed).filter(entry -> keys.contains(entry.key())).toList();
  }

  @Override
  public synchronized List<EntryState> ofGuid(String feed, String guid) {
    return of(feed).filter(entry -> guid.equals(entry.guid())).toList().reversed();
  }

  @Override
  public synchronized Optional<EntryState> ofReport(String report) {
    return first(entry -> report.equals(entry.report()));
  }

  @Override
  public synchronized Optional<EntryState> ofText(String outlet, String textHash) {
    return first(entry -> outlet.equals(entry.outlet()) && textHash.equals(entry.textHash()));
  }

  @Override
  public synchronized void keep(String feed, List<EntryState> states) {
    var held = entries.computeIfAbsent(feed, _ -> new LinkedHashMap<>());
    states.forEach(state -> held.put(state.key(), state));
  }

  @Override
  public synchronized void prune(String feed, Instant before) {
    entries.getOrDefault(feed, Map.of()).values().removeIf(each -> each.last().isBefore(before));
  }

  private Stream<EntryState> of(String feed) {
    return entries.getOrDefault(feed, Map.of()).values().stream();
  }

  private Optional<EntryState> first(Predicate<EntryState> test) {
    return entries.values().stream()
        .flatMap(each -> each.values().stream())
        .filter(test)
        .findFirst();
  }

  @Override
  public void close() {}
}
