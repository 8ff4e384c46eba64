package coranto.web;

import coranto.flow.Delivery;
import coranto.flow.Hit;
import coranto.flow.Newsroom;
import coranto.flow.WatchDesk;
import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import coranto.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Watches as long as the test lasts; fires once for a story.
final class MemoryWatches implements WatchDesk {
  private static final Instant NOW = Instant.parse("2026-05-12T08:00:00Z");

  private final Newsroom newsroom;
  private final List<Watch> watches = new ArrayList<>();
  private final List<Hit> hits = new ArrayList<>();

  MemoryWatches(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /// Watches nothing any more.
  synchronized void clear() {
    watches.clear();
    hits.clear();
  }

  /// Acts as if a report came in just now.
  synchronized void arrives(String report) {
    for (Watch watch : watches) {
      boolean found =
          newsroom.search(watch.query(), 0, 100).stream()
              .anyMatch(each -> each.report().equals(report));
      boolean told =
          hits.stream()
              .filter(hit -> hit.watch().equals(watch.id()))
              .anyMatch(hit -> together(hit.report()).contains(report));
      if (found && !told) {
        hits.addFirst(new Hit(hits.size() + 1, watch.id(), report, Hit.Why.STORY));
      }
    }
  }

  private List<String> together(String report) {
    return newsroom.story(report).map(Story::reports).orElse(List.of(report));
  }

  @Override
  public synchronized Answer set(Wish wish) {
    if (wish.query().isBlank()) {
      return new Answer.Refused("a watch searches for words");
    }
    String id = wish.id() == null ? "watch" + watches.size() : wish.id();
    watches.removeIf(watch -> watch.id().equals(id));
    var watch =
        new Watch(id, wish.name(), wish.query(), wish.again(), wish.receivers(), false, NOW);
    watches.addFirst(watch);
    return new Answer.Held(watch);
  }

  @Override
  public synchronized Answer withdraw(String id) {
    Watch watch = holding(id).orElseThrow();
    watches.remove(watch);
    return new Answer.Held(watch.withdrawn(NOW));
  }

  @Override
  public synchronized List<Watch> holding() {
    return List.copyOf(watches);
  }

  @Override
  public synchronized List<Hit> hits(String id, int from, int limit) {
    return hits.stream().filter(hit -> hit.watch().equals(id)).skip(from).limit(limit).toList();
  }

  @Override
  public List<Delivery> deliveries(String id, int limit) {
    return List.of();
  }

  @Override
  public String secret(Watch watch, Receiver receiver) {
    return "whsec_of_" + watch.id();
  }
}
