package coranto.app.batch;

import coranto.app.input.Lines;
import coranto.app.output.Progress;
import coranto.app.output.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Traces the reports of files, one file after the other, each report against all before it: the
/// lines of all files together are those of `trace`.
public final class BatchTraces {
  private final Tracing tracing;
  private final int threads;
  private final PrintWriter complaints;

  public BatchTraces(Tracing tracing, int threads, PrintWriter complaints) {
    this.tracing = tracing;
    this.threads = threads;
    this.complaints = complaints;
  }

  /// @param out there whole or not at all
  public void trace(Path reports, Path out) throws IOException {
    try (var lines = Lines.open(reports, complaints);
        var file = WholeFile.begin(out);
        var progress = Progress.of("trace " + reports.getFileName(), "reports", -1)) {
      tracing.keep(threads, lines, file::line, progress);
      file.finish();
    }
  }
}
