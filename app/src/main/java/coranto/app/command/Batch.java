package coranto.app.command;

import coranto.app.batch.BatchRoom;
import coranto.app.desk.Steps;
import coranto.app.input.Lines;
import coranto.app.output.Progress;
import coranto.app.wiring.Wiring;
import coranto.flow.Horizon;
import coranto.group.Grouper;
import coranto.group.features.MemoryFeatures;
import coranto.group.open.Bounds;
import coranto.models.OpenNlpLanguages;
import coranto.report.OutletBook;
import coranto.story.HeldPeople;
import coranto.story.PeopleBook;
import coranto.text.Embedder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands that turn reports into lines have in common: a file or standard input, threads.
final class Batch {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "reports as JSON Lines (.gz too); standard input when absent or -")
  @Nullable Path file;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "how many threads read reports; 0 (the default) for one a core")
  int threads;

  @Option(
      names = "--outlets",
      paramLabel = "FILE",
      description = "an outlet file: domain, name, family, kind, language, country, by tabs")
  @Nullable Path outlets;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "where the index lies while the command runs; else the system's temporary folder")
  @Nullable Path data;

  /// A room that lasts as long as the command.
  BatchRoom room() {
    return room(Horizon.EVERYTHING);
  }

  /// @param windowDays how many days back sentences are traced; [Horizon#EVERYTHING] for no bound
  BatchRoom room(int windowDays) {
    return BatchRoom.open(data, windowDays);
  }

  /// What is done with the reports of the input; returns nothing, tells refused lines itself.
  @FunctionalInterface
  interface Work {
    void on(Lines lines, Progress progress) throws IOException;
  }

  /// Opens the input, works it, and gives the status: 0, or 1 when lines were refused.
  int run(String task, PrintWriter complaints, Work work) throws IOException {
    try (var lines = Lines.open(file, complaints);
        var progress = Progress.of(task, "reports", -1)) {
      work.on(lines, progress);
      return lines.refused() > 0 ? 1 : 0;
    }
  }

  int threads() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }

  OutletBook outletBook() throws IOException {
    return OutletFiles.book(outlets);
  }

  /// The steps over a room that lasts as long as the command.
  ///
  /// @param book what the owner says about who is who
  Steps steps(BatchRoom room, int windowDays, @Nullable Embedder embedder, PeopleBook book)
      throws IOException {
    return Wiring.steps(
        outletBook(),
        Bounds.of(windowDays),
        embedder,
        new OpenNlpLanguages(),
        room.near(),
        room.imprints(),
        room,
        new MemoryFeatures(),
        HeldPeople.NOBODY,
        book);
  }

  /// The same for commands that do not group.
  Steps steps(BatchRoom room) throws IOException {
    return steps(room, Grouper.WINDOW_DAYS, null, PeopleBook.empty());
  }
}
