package coranto.app.command;

import coranto.app.input.FeedList;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.app.output.WarcExport;
import coranto.app.wiring.Wiring;
import coranto.embedded.DataFolder;
import coranto.embedded.SqliteFeeds;
import coranto.report.Entry;
import coranto.wire.TakenJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The truth as lines.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the truth of a data folder, a line an entry, in the order of intake; or its feeds, or"
          + " the pages that its reports were read from."
    })
public final class ExportCommand implements Callable<Integer> {
  private static final int BATCH = 500;

  @Option(
      names = "--warc",
      paramLabel = "FILE",
      description = "write the pages as they were fetched to a new WARC file, gzipped")
  private @Nullable Path warc;

  @Option(names = "--opml", description = "print the feeds that are gathered, as OPML")
  private boolean opml;

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (opml) {
      return feeds();
    }
    return warc == null ? lines() : pages(warc);
  }

  private int feeds() {
    try (var folder = DataFolder.hold(data.folder(), "coranto export");
        var book = SqliteFeeds.open(folder.path());
        var out = Output.standard()) {
      FeedList.write(book.all()).lines().forEach(out::text);
      return 0;
    }
  }

  private int pages(Path file) throws IOException {
    try (var stores = Wiring.open(data.folder(), "coranto export");
        var progress = Progress.of("export", "entries", stores.truth().lastSeq())) {
      var export = new WarcExport(stores.truth(), stores.truth());
      export.write(file, progress::to);
      spec.commandLine()
          .getErr()
          .printf(
              "coranto: %d pages written to %s; %d revisions have no page that was fetched%n",
              export.written(), file, export.without());
      spec.commandLine().getErr().flush();
      return 0;
    }
  }

  private int lines() {
    try (var stores = Wiring.open(data.folder(), "coranto export");
        var out = Output.standard();
        var progress = Progress.of("export", "entries", stores.truth().lastSeq())) {
      long after = 0;
      List<Entry> entries = stores.truth().entries(after, BATCH);
      while (!entries.isEmpty()) {
        entries.forEach(entry -> out.line(TakenJson.write(entry)));
        after = entries.getLast().seq();
        progress.to(after);
        entries = stores.truth().entries(after, BATCH);
      }
      return 0;
    }
  }
}
