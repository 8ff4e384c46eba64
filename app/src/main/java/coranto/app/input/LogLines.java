package coranto.app.input;

import coranto.report.Mark;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Watch;
import coranto.wire.BadJson;
import coranto.wire.Json;
import coranto.wire.MarkJson;
import coranto.wire.PinJson;
import coranto.wire.ReportJson;
import coranto.wire.RetractionJson;
import coranto.wire.WatchJson;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the lines of an export, or reports alone, one at a time. A line that is neither is told on
/// standard error with its number, and passed over.
public final class LogLines extends Ahead<LogLines.Line> implements AutoCloseable {
  private static final int LONGEST = 50_000_000;

  /// What a line holds.
  public sealed interface Line {
    /// A report, as it came.
    record Reported(Report report) implements Line {}

    /// What a person said about two reports.
    record Pinned(Pin pin) implements Line {}

    /// What a person said was read or starred.
    ///
    /// @param mark with the numbers of the log it comes from
    record Marked(Mark mark) implements Line {}

    /// A watch.
    record Watched(Watch watch) implements Line {}

    /// That a report or an outlet is retracted.
    record Retracted(Retraction retraction) implements Line {}
  }

  private final String name;
  private final BufferedReader in;
  private final PrintWriter complaints;
  private long number;
  private long seq;
  private long refused;

  private LogLines(String name, InputStream in, PrintWriter complaints) {
    this.name = name;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.complaints = complaints;
  }

  /// @param file null or `-` for standard input; what is gzipped is unpacked
  public static LogLines open(@Nullable Path file, PrintWriter complaints) throws IOException {
    return file == null || file.toString().equals("-")
        ? new LogLines("standard input", System.in, complaints)
        : new LogLines(file.toString(), stream(file), complaints);
  }

  private static InputStream stream(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    byte[] magic = in.readNBytes(2);
    in.reset();
    boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /// The number of the entry that the line given last was in the log it comes from; 0 when it says
  /// none.
  public long seq() {
    return seq;
  }

  /// How many lines could not be read.
  public long refused() {
    return refused;
  }

  /// Tells that the line read last can't be taken, and why.
  public void refuse(String why) {
    refused++;
    complain(why);
  }

  /// Whether the next line can be had without waiting.
  public boolean ready() {
    try {
      return in.ready();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  @Nullable Line find() {
    for (String text = text(); text != null; text = text()) {
      Line line = text.isBlank() ? null : line(text);
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  private @Nullable String text() {
    try {
      number++;
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Null for what is passed over: lines of refused pages, and kinds that this program doesn't
  /// know.
  private @Nullable Line line(String text) {
    try {
      if (text.length() > LONGEST) {
        throw new BadJson("longer than " + LONGEST + " characters");
      }
      Map<String, Object> json = Json.object(text);
      if (json.containsKey("refused")) {
        return null;
      }
      seq = json.get("seq") instanceof Number there ? there.longValue() : 0;
      return switch (String.valueOf(json.getOrDefault("kind", "report"))) {
        case "report" -> new Line.Reported(ReportJson.read(json));
        case "pin" -> new Line.Pinned(PinJson.read(json));
        case "mark" -> new Line.Marked(MarkJson.read(json));
        case "watch" -> new Line.Watched(WatchJson.read(json));
        case "retraction" -> new Line.Retracted(RetractionJson.read(json));
        default -> null;
      };
    } catch (BadJson e) {
      refused++;
      complain("line " + number + ": " + e.getMessage());
      return null;
    }
  }

  private void complain(String why) {
    complaints.println("coranto: " + name + ", " + why);
    complaints.flush();
  }
}
