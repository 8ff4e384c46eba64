package coranto.web;

import coranto.flow.FeedDesk;
import coranto.flow.FeedState;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// Feeds that last as long as the test.
final class MemoryFeedDesk implements FeedDesk {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final TreeMap<String, FeedState> feeds = new TreeMap<>();

  @Override
  public synchronized List<FeedState> feeds() {
    return List.copyOf(feeds.values());
  }

  @Override
  public Instant now() {
    return NOON;
  }

  @Override
  public synchronized boolean add(String address) {
    return address.startsWith("http")
        && feeds.putIfAbsent(address, FeedState.unknown(address, null, NOON)) == null;
  }

  @Override
  public int addAll(String opml) {
    return (int) opml.lines().filter(this::add).count();
  }

  @Override
  public synchronized void remove(String address) {
    feeds.remove(address);
  }

  @Override
  public String opml() {
    return "<opml>" + feeds.size() + "</opml>";
  }
}
