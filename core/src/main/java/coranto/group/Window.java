package coranto.group;

import coranto.report.Time;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stories that are still open and their reports. A story stays open for the window's days
/// after
/// the last of its reports *came in*, by the clock of the reports themselves, so that late ones
/// find
/// each other among their own days; then it closes as a whole. All that is held here follows from
/// the open entries and the story each is in, so that a restart can bring it back.
final class Window {
  /// Reports without any time would stay for ever: above this the oldest stories close.
  private static final int MOST = 500_000;

  /// Reports with bare days come in any order within a day or so.
  private static final int SLACK_DAYS = 1;

  private record Stay(OpenStory story, long since) {}

  private final Clock clock = new Clock();
  private final long seconds;
  private final Map<Long, Origin> bySeq = new HashMap<>();
  private final Map<String, Origin> byReport = new HashMap<>();
  private final Deque<Stay> stays = new ArrayDeque<>();

  Window(int days) {
    seconds = Clock.SECONDS_A_DAY * (days + SLACK_DAYS);
  }

  /// The origin of a report that is still open, be it a copy.
  @Nullable Origin of(String report) {
    return byReport.get(report);
  }

  /// The origins of those of these entries that are open, in their order.
  Set<Origin> origins(long[] near) {
    var origins = new LinkedHashSet<Origin>();
    for (long seq : near) {
      Origin origin = bySeq.get(seq);
      if (origin != null) {
        origins.add(origin);
      }
    }
    return origins;
  }

  /// Goes on to the time of a new report; the entries that close.
  List<Long> advance(Time time) {
    clock.hear(time);
    var closed = new ArrayList<Long>();
    while (!stays.isEmpty()
        && (stays.size() > MOST || clock.since(stays.getFirst().since()) > seconds)) {
      OpenStory story = stays.removeFirst().story().now();
      if (story.stay(-1) == 0) {
        close(story, closed);
      }
    }
    return closed;
  }

  private void close(OpenStory story, List<Long> closed) {
    for (Member member : story.members()) {
      closed.add(member.seq());
      bySeq.remove(member.seq());
      byReport.remove(member.report());
    }
  }

  Origin open(Arrival arrival) {
    return join(arrival, new OpenStory(arrival.member().report()));
  }

  Origin join(Arrival arrival, OpenStory story) {
    var origin = new Origin(arrival.features(), story);
    story.add(origin);
    return copy(arrival.member(), origin);
  }

  Origin copy(Member copy, Origin origin) {
    origin.members.add(copy);
    bySeq.put(copy.seq(), origin);
    byReport.put(copy.report(), origin);
    origin.story.stay(1);
    stays.add(new Stay(origin.story, clock.now()));
    return origin;
  }

  /// Takes the revision before out of its story; returns the story, null when none is open.
  @Nullable OpenStory takeOut(String report, List<Long> closed) {
    Origin origin = byReport.remove(report);
    if (origin == null) {
      return null;
    }
    Member gone = origin.takeOut(report);
    bySeq.remove(gone.seq());
    closed.add(gone.seq());
    if (origin.members.isEmpty()) {
      origin.story.remove(origin);
    }
    return origin.story;
  }
}
