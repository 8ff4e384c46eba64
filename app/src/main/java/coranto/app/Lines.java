package coranto.app;

import coranto.report.Report;
import coranto.wire.BadJson;
import coranto.wire.Json;
import coranto.wire.ReportJson;
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
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads reports from JSON Lines, one at a time. A line that is no report is told on standard error
/// with its number, and passed over.
public final class Lines implements Iterator<Report>, AutoCloseable {
  private static final int LONGEST = 50_000_000;

  private final String name;
  private final BufferedReader in;
  private final PrintWriter complaints;
  private long number;
  private long refused;
  private @Nullable Report next;

  private Lines(String name, InputStream in, PrintWriter complaints) {
    this.name = name;
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    this.complaints = complaints;
    this.next = read();
  }

  /// @param file null or `-` for standard input; what is gzipped is unpacked
  public static Lines open(@Nullable Path file, PrintWriter complaints) throws IOException {
    return file == null || file.toString().equals("-")
        ? new Lines("standard input", System.in, complaints)
        : new Lines(file.toString(), stream(file), complaints);
  }

  private static InputStream stream(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    byte[] magic = in.readNBytes(2);
    in.reset();
    boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Report next() {
    Report report = next;
    if (report == null) {
      throw new NoSuchElementException(name + " is at its end");
    }
    next = read();
    return report;
  }

  /// How many lines were no reports.
  public long refused() {
    return refused;
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

  private @Nullable Report read() {
    for (String line = line(); line != null; line = line()) {
      Report report = line.isBlank() ? null : report(line);
      if (report != null) {
        return report;
      }
    }
    return null;
  }

  private @Nullable String line() {
    try {
      number++;
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private @Nullable Report report(String line) {
    try {
      if (line.length() > LONGEST) {
        throw new BadJson("longer than " + LONGEST + " characters");
      }
      Map<String, Object> json = Json.object(line);
      return json.containsKey("refused") || !"report".equals(json.getOrDefault("kind", "report"))
          ? null
          : ReportJson.read(json);
    } catch (BadJson e) {
      refused++;
      complaints.println("coranto: " + name + ", line " + number + ": " + e.getMessage());
      complaints.flush();
      return null;
    }
  }
}
