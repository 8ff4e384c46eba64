package coranto.gather.intake;

import coranto.flow.FeedState;
import coranto.gather.door.Door;
import coranto.gather.door.Doors;
import coranto.gather.schedule.Pace;
import coranto.report.Entry.Revised;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.testkit.MemoryFeedBook;
import coranto.testkit.MemorySecondLooks;
import coranto.testkit.MemoryTruth;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A gatherer with memory for a store, a clock that the test turns, and a feed of [NewsServer].
final class Room implements AutoCloseable, QuietNews {
  static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

  final MemoryTruth truth = new MemoryTruth();
  final MemoryFeedBook book = new MemoryFeedBook();
  private final MemorySecondLooks looks = new MemorySecondLooks();
  final List<Taken> taken = new ArrayList<>();
  private final Door door;
  private final Taking taking = new Taking(truth::take);
  final Gatherer gatherer;
  private final String feed;
  private Instant now = MORNING;

  Room(NewsServer server) {
    feed = server.url("/feed");
    door = Door.open(Doors.settings(server.place()), () -> now, Doors.names(Map.of()));
    gatherer =
        new Gatherer(
            door,
            new Books(book, looks, truth, truth),
            taking,
            this,
            Manner.SHIPPED,
            () -> now,
            new Pace(() -> now, this::pass),
            _ -> null);
    gatherer.add(feed, null, List.of());
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  /// Looks at the feed when it is due next.
  FeedState look() {
    Instant next = gatherer.next();
    if (next != null && next.isAfter(now)) {
      now = next;
    }
    gatherer.step();
    return state();
  }

  /// Lets time pass first.
  FeedState lookAfter(Duration time) {
    pass(time);
    return look();
  }

  FeedState state() {
    return book.find(feed).orElseThrow();
  }

  List<Report> reports() {
    return truth.entries(0, 1_000).stream().map(entry -> ((Revised) entry).report()).toList();
  }

  Report only() {
    if (reports().size() != 1) {
      throw new AssertionError("one report was expected: " + reports() + "; " + state());
    }
    return reports().getFirst();
  }

  @Override
  public void taken(Report report, Taken each) {
    taken.add(each);
  }

  @Override
  public void close() {
    gatherer.close();
    taking.close();
    door.close();
  }
}
