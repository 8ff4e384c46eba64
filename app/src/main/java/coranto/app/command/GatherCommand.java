package coranto.app.command;

import coranto.app.cluster.ClusterMark;
import coranto.app.gathering.Gathering;
import coranto.app.input.FeedList;
import coranto.app.output.LiveLine;
import coranto.app.output.Output;
import coranto.app.output.Printing;
import coranto.app.output.WarcExport;
import coranto.app.serve.StopSign;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.embedded.DataFolder;
import coranto.text.OpenAddress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Feeds in, the reports that are new out.
@Command(
    name = "gather",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at feeds, takes in what is new and prints it: a report a line, after it is held"
          + " durably. Goes on until it is told to stop, and after a restart where it was.",
      "",
      "Feeds once given are kept in the data folder. Settings (in coranto.properties there, or as"
          + " CORANTO_ variables): contact (told to servers), allow (HOST:PORT, ... in your own"
          + " network), unverified (hosts whose certificates are not checked), host-pause"
          + " (milliseconds between two requests to a host, 1000), look-again (hours after which a"
          + " report's page is looked at again for silent edits, 3 24 72; never)."
    })
public final class GatherCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Option(names = "--opml", paramLabel = "FILE", description = "the feeds that an OPML file names")
  private @Nullable Path opml;

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "a feed, or a site that has one; may be given again")
  private List<String> feeds = new ArrayList<>();

  @Option(
      names = "--warc",
      paramLabel = "FILE",
      description = "append every page that is fetched, report or not, to a WARC file (.warc.gz)")
  private @Nullable Path warc;

  @Option(names = "--once", description = "look once at every feed, then end")
  private boolean once;

  @Option(
      names = "--allow",
      paramLabel = "HOST:PORT",
      description = "a place in your own network that feeds may stand at; may be given again")
  private List<String> allow = new ArrayList<>();

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<FeedList.Named> given = FeedList.of(feeds, null);
    List<FeedList.Named> listed = FeedList.of(List.of(), opml);
    PrintWriter err = spec.commandLine().getErr();
    ClusterMark.heedAlone(data.folder());
    var sign = new StopSign().watch();
    try (var archive = warc == null ? null : WarcExport.open(warc);
        var folder = DataFolder.hold(data.folder(), "coranto gather");
        var truth = Wiring.truth(folder.path(), "coranto gather");
        var out = Output.standard();
        var line = new LiveLine(err);
        var printing = new Printing(line, out, archive, sign::end);
        var gathering =
            Gathering.open(
                folder.path(), truth, truth::take, _ -> Duration.ZERO, printing, allow)) {
      gathering.add(listed);
      gathering.add(gathering.found(given, said -> tell(err, said)));
      if (gathering.book().all().isEmpty()) {
        throw new WrongUsage("which feeds? give --feed URL or --opml FILE");
      }
      line.show(gathering.gatherer()::due);
      work(gathering, sign);
      line.close();
      if (printing.unwritten() != null) {
        throw printing.unwritten();
      }
      return told(gathering, line, err);
    } finally {
      sign.closed();
    }
  }

  private static void tell(PrintWriter err, String line) {
    err.println("coranto: " + OpenAddress.within(line));
    err.flush();
  }

  private void work(Gathering gathering, StopSign sign) {
    var gatherer = gathering.gatherer();
    Thread.ofVirtual()
        .start(
            () -> {
              sign.await();
              gatherer.close();
            });
    if (once) {
      gatherer.once();
    } else {
      gatherer.run();
    }
  }

  private int told(Gathering gathering, LiveLine line, PrintWriter err) {
    RuntimeException broken = gathering.gatherer().broken();
    if (broken != null) {
      throw broken;
    }
    err.printf(
        "coranto: %d feeds fetched, %d failed, %d reports or revisions new%n",
        line.fetched(), line.failures(), line.news());
    if (once) {
      gathering.book().all().stream()
          .filter(state -> state.trouble() != null)
          .limit(SHOWN)
          .forEach(state -> tell(err, OpenAddress.of(state.address()) + ": " + state.trouble()));
    }
    err.flush();
    return once && line.failures() > 0 ? 1 : 0;
  }
}
