package coranto.app;

import coranto.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The reports among [LogLines], one at a time; what else stands there is passed over.
public final class Lines implements Iterator<Report>, AutoCloseable {
  private final LogLines lines;
  private @Nullable Report next;

  private Lines(LogLines lines) {
    this.lines = lines;
  }

  /// @param file null or `-` for standard input; what is gzipped is unpacked
  public static Lines open(@Nullable Path file, PrintWriter complaints) throws IOException {
    return new Lines(LogLines.open(file, complaints));
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = read();
    }
    return next != null;
  }

  @Override
  public Report next() {
    Report report = hasNext() ? next : null;
    if (report == null) {
      throw new NoSuchElementException("there are no more reports");
    }
    next = null;
    return report;
  }

  /// How many lines could not be read.
  public long refused() {
    return lines.refused();
  }

  /// Whether the next line can be had without waiting.
  public boolean ready() {
    return lines.ready();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private @Nullable Report read() {
    while (lines.hasNext()) {
      if (lines.next() instanceof LogLines.Line.Reported(var report)) {
        return report;
      }
    }
    return null;
  }
}
