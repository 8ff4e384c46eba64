package coranto.app.output;

import coranto.flow.FeedState;
import coranto.gather.archive.WarcFile;
import coranto.gather.intake.GatherNews;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.wire.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Prints what gathering brings, a report a line, and keeps the pages when a WARC file is wanted.
/// When
/// either can't be written any more, gathering ends.
public final class Printing implements GatherNews, AutoCloseable {
  private static final int OK = 200;

  private final LiveLine line;
  private final Output out;
  private final @Nullable WarcFile warc;
  private final Runnable end;
  private final AtomicReference<@Nullable UncheckedIOException> unwritten = new AtomicReference<>();

  /// @param warc null when no pages are kept
  /// @param end ends the gathering
  public Printing(LiveLine line, Output out, @Nullable WarcFile warc, Runnable end) {
    this.line = line;
    this.out = out;
    this.warc = warc;
    this.end = end;
  }

  /// What could not be written; null while all can.
  public @Nullable UncheckedIOException unwritten() {
    return unwritten.get();
  }

  @Override
  public void looking(FeedState state) {
    line.looking(state);
  }

  @Override
  public void looked(FeedState state, int fresh) {
    line.looked(state, fresh);
  }

  @Override
  public void broke(FeedState state, RuntimeException trouble) {
    line.broke(state, trouble);
  }

  @Override
  public void fetched(Page page) {
    if (warc != null) {
      try {
        warc.write(page, OK, Instant.now());
      } catch (IOException e) {
        ends(new UncheckedIOException(e));
      }
    }
  }

  @Override
  public void taken(Report report, Taken taken) {
    line.taken(report, taken);
    if (taken.fresh()) {
      print(report);
    }
  }

  private void print(Report report) {
    synchronized (out) {
      try {
        out.line(ReportJson.write(report));
        out.flush();
      } catch (UncheckedIOException e) {
        ends(e); // whoever read the output is gone
      }
    }
  }

  private void ends(UncheckedIOException why) {
    unwritten.compareAndSet(null, why);
    end.run();
  }

  /// Hands what was printed to the system.
  @Override
  public void close() {
    synchronized (out) {
      if (unwritten.get() == null) {
        out.flush();
      }
    }
  }
}
