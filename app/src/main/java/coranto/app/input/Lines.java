package coranto.app.input;

import coranto.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The reports among [LogLines], one at a time; what else stands there is passed over.
public final class Lines extends Ahead<Report> implements AutoCloseable {
  private final LogLines lines;

  private Lines(LogLines lines) {
    this.lines = lines;
  }

  /// @param file null or `-` for standard input; what is gzipped is unpacked
  public static Lines open(@Nullable Path file, PrintWriter complaints) throws IOException {
    return new Lines(LogLines.open(file, complaints));
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

  @Override
  @Nullable Report find() {
    while (lines.hasNext()) {
      if (lines.next() instanceof LogLines.Line.Reported(var report)) {
        return report;
      }
    }
    return null;
  }
}
