package coranto.app.serve;

import coranto.app.input.Lines;
import coranto.app.input.PageDesk;
import coranto.app.input.PageFiles;
import coranto.app.input.PageStream;
import coranto.app.output.Printout;
import coranto.app.setting.Moment;
import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Taken;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Takes in what lies in files: reports as JSON Lines, or pages.
public final class Intake {
  private static final int BATCH = 100;

  /// More than this many entries waiting make the intake wait for the desk.
  static final int AHEAD = 2_000;

  private static final long PAUSE_MILLIS = 50;

  private final Function<List<Incoming>, List<Taken>> door;
  private final java.util.function.LongSupplier waiting;
  private final BooleanSupplier open;
  private final PrintWriter complaints;
  private final PageDesk desk = new PageDesk(null);
  private final List<Incoming> batch = new ArrayList<>();
  private long taken;

  /// @param open asked between batches; false ends the intake
  public Intake(Serving serving, BooleanSupplier open, PrintWriter complaints) {
    this.door = serving::take;
    this.waiting = serving::waiting;
    this.open = open;
    this.complaints = complaints;
  }

  /// Takes in all of a path: a `.jsonl` file (`.gz` too), a page, a WARC file, or a folder of them.
  ///
  /// @return how many reports or revisions were new
  public long take(String path) throws IOException {
    long before = taken;
    if (lines(path)) {
      takeLines(Path.of(path));
    } else {
      for (PageFiles.Named page : PageFiles.named(path)) {
        if (lines(page.file().toString())) {
          takeLines(page.file());
        } else {
          takePages(page);
        }
      }
    }
    hand();
    return taken - before;
  }

  /// Whether it holds JSON Lines: by its name, else by its first character.
  private static boolean lines(String path) throws IOException {
    if (path.equals("-") || path.endsWith(".jsonl") || path.endsWith(".jsonl.gz")) {
      return true;
    }
    Path file = Path.of(path);
    return Files.isRegularFile(file) && PageFiles.opening(file).stripLeading().startsWith("{");
  }

  private void takeLines(Path file) throws IOException {
    try (var lines = Lines.open(file, complaints)) {
      while (lines.hasNext() && open.getAsBoolean()) {
        add(Incoming.of(seen(lines.next())));
      }
    }
  }

  private void takePages(PageFiles.Named named) throws IOException {
    try (var pages = new PageStream(List.of(named))) {
      while (pages.hasNext() && open.getAsBoolean()) {
        switch (pages.next()) {
          case PageStream.Found.InFile(var file) ->
              takePage(
                  file.file().toString(),
                  new Page(file.url(), Map.of(), now(file.file()), PageFiles.bytes(file.file())));
          case PageStream.Found.InArchive(var id, var page) -> takePage(id, page);
          case PageStream.Found.Broken(var id, var why) ->
              complaints.println("coranto: " + id + ": " + why);
        }
      }
    }
  }

  private void takePage(String name, Page page) {
    switch (desk.read(page, "")) {
      case Extraction.Extracted(var report, var _) ->
          add(new Incoming(seen(report), Extractor.VERSION, page));
      case Extraction.Refused refused ->
          complaints.println("coranto: " + name + " is no report: " + Printout.plain(refused));
    }
  }

  /// A page in a file was fetched when the file was written.
  private static Instant now(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// What comes without a time of its own at the door is first seen now.
  public static Report seen(Report report) {
    return report.seen() != null ? report : report.change().seen(Moment.now()).build();
  }

  private void add(Incoming incoming) {
    batch.add(incoming);
    if (batch.size() >= BATCH) {
      hand();
    }
  }

  private void hand() {
    while (waiting.getAsLong() > AHEAD && open.getAsBoolean()) {
      pause();
    }
    if (!batch.isEmpty() && open.getAsBoolean()) {
      taken += door.apply(List.copyOf(batch)).stream().filter(Taken::fresh).count();
      batch.clear();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
