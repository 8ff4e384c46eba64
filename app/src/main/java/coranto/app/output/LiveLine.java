package coranto.app.output;

import coranto.flow.FeedState;
import coranto.gather.intake.GatherNews;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.text.OpenAddress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What gathering does, counted; on a terminal shown as one line that changes.
public final class LiveLine implements GatherNews, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveLine.class);
  private static final long EVERY_MILLIS = 250;
  private static final int WIDTH = 100;

  private final LongAdder looking = new LongAdder();
  private final LongAdder looked = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder fresh = new LongAdder();
  private final PrintWriter terminal;
  private volatile @Nullable Thread painter;

  public LiveLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /// Begins to show the line, when there is a terminal; what is printed there meanwhile goes over
  /// it.
  ///
  /// @param due how many feeds are due
  public void show(LongSupplier due) {
    if (System.console() != null && System.console().isTerminal()) {
      painter = Thread.ofVirtual().start(() -> paint(due));
    }
  }

  private void paint(LongSupplier due) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        terminal.print('\r' + padded(line(due.getAsLong())) + '\r');
        terminal.flush();
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private String line(long due) {
    return String.format(
        Locale.ROOT,
        "gather: %d feeds due, %d being looked at, %d fetched, %d failed, %d new",
        due,
        looking.sum(),
        looked.sum(),
        failed.sum(),
        fresh.sum());
  }

  private static String padded(String line) {
    return line.length() >= WIDTH ? line : line + " ".repeat(WIDTH - line.length());
  }

  /// How many looks succeeded.
  public long fetched() {
    return looked.sum();
  }

  /// How many looks failed.
  public long failures() {
    return failed.sum();
  }

  /// How many reports or revisions were new.
  public long news() {
    return fresh.sum();
  }

  @Override
  public void looking(FeedState state) {
    looking.increment();
  }

  @Override
  public void looked(FeedState state, int count) {
    looking.decrement();
    (state.trouble() == null ? looked : failed).increment();
  }

  @Override
  public void broke(FeedState state, RuntimeException trouble) {
    LOG.error(
        "a look at {} broke",
        OpenAddress.of(state.address()).replaceAll("\\p{Cntrl}", "?"),
        trouble);
  }

  @Override
  public void taken(Report report, Taken taken) {
    if (taken.fresh()) {
      fresh.increment();
    }
  }

  @Override
  public void close() {
    Thread running = painter;
    if (running != null) {
      running.interrupt();
      terminal.print('\r' + " ".repeat(WIDTH) + '\r');
      terminal.flush();
    }
  }
}
