package coranto.app.command;

import coranto.app.batch.BatchRoom;
import coranto.app.batch.BatchTraces;
import coranto.app.batch.Tracing;
import coranto.app.cluster.BatchOut;
import coranto.app.cluster.ClusterFile;
import coranto.app.input.PageFiles;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.flow.Horizon;
import coranto.group.Grouper;
import coranto.report.OutletBook;
import coranto.scale.kafka.Cluster;
import coranto.scale.kafka.Errand;
import coranto.scale.kafka.Errands;
import coranto.scale.kafka.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Objects in, a line of what became of each out; their pages are worked by a cluster.
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Has the workers of a cluster do extract | understand | trace over WARC files and pages. Each"
          + " object's lines go to a file of its own in DIR/reports, numbered as the names were"
          + " given, so that DIR/reports/* in a row is what one machine prints. Traces, into"
          + " DIR/traces, are made here, as the objects get done.",
      "",
      "Asked again for the same, it goes on where it was; what was refused is tried anew. Names"
          + " and DIR stand for the same files on every worker: a file system that all see."
    })
public final class BatchCommand implements Callable<Integer> {
  private static final String EXTRACT = "extract";
  private static final String UNDERSTAND = "understand";
  private static final String TRACE = "trace";

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description =
          "WARC files (.warc, .warc.gz, .wacz), HTML, text or PDF files, folders, or - for a list on"
              + " standard input; file: may stand before")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--cluster",
      paramLabel = "CONFIG",
      required = true,
      description = "the cluster that works, see work --help")
  private Path cluster = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "the folder that lines are written to")
  private Path out = Path.of("");

  @Option(
      names = "--steps",
      paramLabel = "STEP",
      split = ",",
      defaultValue = "extract,understand",
      description =
          "what is done: extract, understand, trace, with commas between; ${DEFAULT-VALUE} unless said")
  private List<String> steps = new ArrayList<>();

  @Option(names = "--again", description = "does all anew, whatever was done before")
  private boolean again;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "how many threads trace; 0 (the default) for one a core")
  private int threads;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "where the index of traces lies meanwhile; else the system's temporary folder")
  private @Nullable Path data;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    heed(steps);
    Cluster of = ClusterFile.read(cluster);
    var objects = new ArrayList<PageFiles.Named>();
    for (String name : names) {
      objects.addAll(PageFiles.named(name));
    }
    if (objects.isEmpty()) {
      return 0;
    }
    var batch = BatchOut.of(out, objects, steps.contains(UNDERSTAND), again);
    if (!steps.contains(TRACE)) {
      return run(of, batch, null);
    }
    try (var room = BatchRoom.open(data, Horizon.EVERYTHING)) {
      int hands = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
      var tracing =
          new Tracing(
              room,
              Wiring.steps(
                  OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room));
      return run(of, batch, new BatchTraces(tracing, hands, spec.commandLine().getErr()));
    }
  }

  private static void heed(List<String> steps) {
    if (!Set.of(EXTRACT, UNDERSTAND, TRACE).containsAll(steps) || !steps.contains(EXTRACT)) {
      throw new WrongUsage(
          "--steps are extract, understand and trace, the first always; not "
              + String.join(",", steps));
    }
  }

  private int run(Cluster of, BatchOut batch, @Nullable BatchTraces traces) {
    Map<Integer, Outcome> early = new HashMap<>();
    int[] next = {0};
    int[] refused = new int[1];
    List<Errand> errands = batch.errands();
    try (var lines = Output.standard();
        var progress = Progress.of("batch", "objects", errands.size())) {
      Errands.run(
          of,
          errands,
          asked -> Told.by(spec, "%d of %d objects asked for".formatted(asked, errands.size())),
          (errand, outcome) -> {
            early.put(errand.number(), outcome);
            progress.step();
            for (Outcome due = early.remove(next[0] + 1);
                due != null;
                due = early.remove(next[0] + 1)) {
              Errand done = errands.get(next[0]);
              next[0]++;
              trace(batch, done, due, traces);
              lines.line(BatchOut.line(done, due));
              lines.flush();
              refused[0] += BatchOut.whole(due) ? 0 : 1;
            }
          });
    }
    return refused[0] > 0 ? 1 : 0;
  }

  private static void trace(
      BatchOut batch, Errand done, Outcome outcome, @Nullable BatchTraces traces) {
    if (traces != null && outcome instanceof Outcome.Done) {
      try {
        traces.trace(Path.of(done.out()), batch.traces(done));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
