package coranto.web;

import coranto.flow.FeedDesk;
import coranto.flow.FeedState;
import java.nio.charset.StandardCharsets;
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
  public synchronized Added add(String address) {
    if (!address.startsWith("http")) {
      return Added.NO_ADDRESS;
    }
    boolean fresh = feeds.putIfAbsent(address, FeedState.unknown(address, null, NOON)) == null;
    return fresh ? Added.NEW : Added.THERE;
  }

  @Override
  public int addAll(byte[] opml) {
    return (int)
        new String(opml, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> add(line) == Added.NEW)
            .count();
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
