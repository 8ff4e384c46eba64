package coranto.app.gathering;

import coranto.extract.Extraction;
import coranto.flow.FeedState;
import coranto.gather.door.Fetched;
import coranto.gather.feed.FeedReading;
import coranto.gather.intake.Asked;
import coranto.gather.intake.GatherNews;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Taken;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Counts what gathering meets, by reason: the reasons are those the program knows, so there is a
/// bounded number of figures whatever the world answers.
public final class GatherFigures implements GatherNews {
  private static final String ANSWERS = "coranto.gather.answers";
  private static final String UNREAD = "coranto.gather.unread";

  /// A figure's name and its two labels.
  private record Figure(String name, String what, String reason) implements Comparable<Figure> {
    @Override
    public int compareTo(Figure other) {
      return (name + what + reason).compareTo(other.name + other.what + other.reason);
    }
  }

  private final GatherNews next;
  private final Map<Figure, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final LongAdder taken = new LongAdder();
  private volatile @Nullable MeterRegistry registry;

  /// @param next is told everything, too
  public GatherFigures(GatherNews next) {
    this.next = next;
  }

  /// Shows the figures among others.
  public synchronized void register(MeterRegistry to) {
    registry = to;
    FunctionCounter.builder("coranto.gather.reports", taken, LongAdder::sum)
        .description("Reports and revisions that gathering took in")
        .register(to);
    counts.forEach((figure, count) -> show(to, figure, count));
  }

  private void count(String name, String what, Enum<?> reason) {
    count(new Figure(name, what, reason.name().toLowerCase(Locale.ROOT)));
  }

  private void count(Figure figure) {
    LongAdder count = counts.get(figure);
    if (count == null) {
      count = added(figure);
    }
    count.increment();
  }

  private synchronized LongAdder added(Figure figure) {
    return counts.computeIfAbsent(
        figure,
        _ -> {
          var fresh = new LongAdder();
          if (registry != null) {
            show(registry, figure, fresh);
          }
          return fresh;
        });
  }

  private static void show(MeterRegistry to, Figure figure, LongAdder count) {
    FunctionCounter.builder(figure.name(), count, LongAdder::sum)
        .description(
            figure.name().equals(ANSWERS)
                ? "What servers answered, or why they were not asked"
                : "What came and could not be read as what it should be")
        .tag("what", figure.what())
        .tag("reason", figure.reason())
        .register(to);
  }

  @Override
  public void answered(Asked asked, Fetched fetched) {
    String what = asked.name().toLowerCase(Locale.ROOT);
    switch (fetched) {
      case Fetched.Came _ -> count(new Figure(ANSWERS, what, "came"));
      case Fetched.NotModified _ -> count(new Figure(ANSWERS, what, "not_modified"));
      case Fetched.Refused refused -> count(ANSWERS, what, refused.reason());
      case Fetched.Failed failed -> count(ANSWERS, what, failed.reason());
    }
    next.answered(asked, fetched);
  }

  @Override
  public void noFeed(FeedReading.Reason reason) {
    count(UNREAD, "feed", reason);
    next.noFeed(reason);
  }

  @Override
  public void noReport(Extraction.Reason reason) {
    count(UNREAD, "page", reason);
    next.noReport(reason);
  }

  @Override
  public void looking(FeedState state) {
    next.looking(state);
  }

  @Override
  public void looked(FeedState state, int fresh) {
    next.looked(state, fresh);
  }

  @Override
  public void broke(FeedState state, RuntimeException trouble) {
    next.broke(state, trouble);
  }

  @Override
  public void fetched(Page page) {
    next.fetched(page);
  }

  @Override
  public void taken(Report report, Taken each) {
    if (each.fresh()) {
      taken.increment();
    }
    next.taken(report, each);
  }
}
