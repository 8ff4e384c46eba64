package coranto.app.command;

import coranto.app.cluster.ClusterFile;
import coranto.app.cluster.ClusterMark;
import coranto.app.gathering.GatherFigures;
import coranto.app.gathering.Gathering;
import coranto.app.input.FeedList;
import coranto.app.output.LiveLine;
import coranto.app.output.LogForm;
import coranto.app.serve.Intake;
import coranto.app.serve.Serving;
import coranto.app.serve.Station;
import coranto.app.setting.Settings;
import coranto.app.setting.WrongUsage;
import coranto.app.watch.Deliveries;
import coranto.app.wiring.Wiring;
import coranto.scale.kafka.Cluster;
import coranto.text.OpenAddress;
import coranto.web.Site;
import coranto.web.SiteSettings;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves pages while reports come in.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Takes reports in, puts stories together and serves their pages, until it is told to"
          + " stop. Goes on after a restart where it was.",
      "",
      "Its page /feeds adds feeds (or sites) and takes OPML in and out, /releases takes what a press"
          + " office hands out. Settings as for gather, and pictures (megabytes for a cache of reports'"
          + " pictures; without it pages link to them), trace-window (how many days back sentences are"
          + " traced: 365 unless set, 0 for everything), embedder (as --embedder), site (where you read, for"
          + " links that watches send: the address told at the start unless set)."
    })
public final class ServeCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 100_000;

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--reports",
      paramLabel = "PATH",
      arity = "1..*",
      description = "take these in: reports as JSON Lines (.gz too), pages, or folders of them")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--opml",
      paramLabel = "FILE",
      description = "gather from the feeds that an OPML file names; they are kept for next time")
  private @Nullable Path opml;

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "gather from this feed, or the feed of this site; may be given again")
  private List<String> feeds = new ArrayList<>();

  @Option(
      names = "--allow",
      paramLabel = "HOST:PORT",
      description = "a place in your own network that feeds may stand at; may be given again")
  private List<String> allow = new ArrayList<>();

  @Option(
      names = "--cluster",
      paramLabel = "CONFIG",
      description = {
        "serve a cluster: what comes in goes to its workers (see work), and the data folder follows"
            + " its log"
      })
  private @Nullable Path cluster;

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      description =
          "keep reports for so many days after they were seen last; older ones are taken out and"
              + " their texts and pages destroyed (default: all are kept)")
  private @Nullable Integer keep;

  @Option(
      names = "--log",
      paramLabel = "lines|json",
      description = "what the log on standard error is written in (default: lines)")
  private @Nullable String log;

  private int days;

  @Mixin private final EmbedderOption embedder = new EmbedderOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder = data.folder();
    var settings = options.chosen(folder);
    days = Settings.of(folder).number("keep", keep, 0, 0, MOST_DAYS);
    LogForm.choose(Settings.of(folder).words("log"), log);
    List<FeedList.Named> given = FeedList.of(feeds, null);
    List<FeedList.Named> listed = FeedList.of(List.of(), opml);
    Cluster of = cluster == null ? null : ClusterFile.read(cluster);
    var stores = Wiring.open(folder, "coranto serve", embedder.embedder);
    ClusterMark.heed(stores, of);
    var serving =
        new Serving(
            stores,
            OutletFiles.ofFolder(folder),
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            of);
    var figures = new GatherFigures(new LiveLine(spec.commandLine().getErr()));
    Gathering gathering;
    try {
      gathering =
          Gathering.open(
              folder,
              stores.truth(),
              serving::takePatiently,
              serving.inflow()::pause,
              figures,
              allow);
    } catch (WrongUsage e) {
      stores.close();
      throw e;
    }
    gathering.add(listed);
    serve(serving, gathering, figures, settings, given);
    return 0;
  }

  private void serve(
      Serving serving,
      Gathering gathering,
      GatherFigures figures,
      Function<PrometheusMeterRegistry, SiteSettings> settings,
      List<FeedList.Named> given)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    var station = new Station(serving.start());
    Site site;
    try {
      site = station.open(settings, gathering.desks(serving), figures::register);
    } catch (WrongUsage e) {
      gathering.close();
      serving.close();
      throw e;
    }
    err.println("coranto: " + site.address() + "  (stop with Ctrl-C)");
    err.flush();
    serving.deliver(new Deliveries.Post(gathering::send, site(site)));
    serving.keep(days);
    gathering.gatherer().start();
    Thread.ofVirtual()
        .name("feeds")
        .start(() -> gathering.add(gathering.found(given, said -> tell(err, said))));
    Thread intake = Thread.ofPlatform().name("intake").start(() -> takeIn(serving, station, err));
    station.untilTold(
        () -> {
          site.stop();
          serving.stopDelivering();
          gathering.close();
          join(intake);
          serving.close();
        });
  }

  /// Where the owner reads, for links that are sent elsewhere.
  private String site(Site site) throws IOException {
    String set = Settings.of(data.folder()).words("site");
    return set == null ? site.address() : set.replaceFirst("/+$", "");
  }

  private static void tell(PrintWriter err, String line) {
    err.println("coranto: " + OpenAddress.within(line));
    err.flush();
  }

  private void takeIn(Serving serving, Station station, PrintWriter err) {
    var intake = new Intake(serving, station::goesOn, err);
    for (String path : reports) {
      try {
        err.println("coranto: took in " + intake.take(path) + " new from " + path);
      } catch (IOException | RuntimeException e) {
        err.println("coranto: " + path + " was not taken in: " + e);
      }
      err.flush();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
