package coranto.lab;

import coranto.app.Subcommand;
import coranto.app.setting.WrongUsage;
import coranto.lab.hot.HotBench;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Times the steps.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Times the steps on reports. NAME is one of:",
      "  way          CPU time of each step for a report, on one thread",
      "  hot          each step alone, by JMH, with --limit reports held; of FILE, or made",
      "  group        grouping alone: CPU time, and the heap of what is open as the stream goes on",
      "  trace        tracing at size: sentences/s indexed and traced, time of one sentence, disk"
          + " and heap",
      "               a million; --held sentences are held, then --limit reports traced; of FILE,"
          + " or made",
      "  frequencies  counts in how many reports each word occurs and prints the file of weights",
      "  pairs        counts in how many reports one word follows another: tracing's stock phrases",
      "  synonyms     prints tracing's synonyms; FILE is the folder of WordNet's database",
      "  pages        asks a running server on --port for --limit pages of each kind: weights,"
          + " times",
      "  cluster      --limit reports through one process, and through Kafka and 1, 2 and 4 workers on",
      "               this machine, then with one killed: reports/s, CPU time of each part; from the",
      "               folder of a checkout",
      "  search       search with --held reports of FILE held: --limit different queries, by words",
      "               and by meaning; the store is left in --data for the next time",
      "  bridge       prints grouping's words in many languages; FILE is the folder of CLDR's"
          + " annotations",
      "  gather       --limit feeds (10000, say) on as many hosts of loopback, gathered for"
          + " --minutes by",
      "               a process that is killed in the middle; FILE is an empty data folder"
    })
public final class BenchCommand implements Subcommand, Callable<Integer> {
  @Parameters(index = "0", paramLabel = "NAME", description = "what to time")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "reports as JSON Lines (.gz too)")
  private @Nullable Path file;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3000",
      description = "how many reports (default: ${DEFAULT-VALUE})")
  private int limit = 3000;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      defaultValue = "5",
      description = "how long to gather (default: ${DEFAULT-VALUE})")
  private int minutes = 5;

  @Option(
      names = "--held",
      paramLabel = "N",
      defaultValue = "100000",
      description = "how many sentences or reports are held (default: ${DEFAULT-VALUE})")
  private int held = 100_000;

  @Option(names = "--port", paramLabel = "N", description = "where a server listens, for pages")
  private int port;

  @Option(names = "--data", paramLabel = "DIR", description = "of a store, for search")
  private @Nullable Path data;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (name.equals("trace")) {
      out.println(new TraceBench(held, limit).run(file).printed());
      out.flush();
      return 0;
    }
    if (name.equals("hot")) {
      out.println(HotBench.usual().run(file, limit).printed());
      out.flush();
      return 0;
    }
    if (name.equals("pages")) {
      PagesLoad.run(port, limit, out);
      return 0;
    }
    if (file == null) {
      throw new WrongUsage("bench wants a file of reports");
    }
    switch (name) {
      case "way" -> out.println(new WayBench(limit).run(file).printed());
      case "group" -> out.println(new GroupBench(limit).run(file).printed());
      case "cluster" ->
          out.println(ClusterBench.run(file, limit, spec.commandLine().getErr()).printed());
      case "door" -> ClusterDoor.run(file, door(), limit, out);
      case "search" -> out.println(search(file).printed());
      case "frequencies" -> CountFrequencies.print(file, out);
      case "pairs" -> CountPairs.print(file, out);
      case "synonyms" -> MakeSynonyms.print(file, out);
      case "bridge" -> MakeBridge.print(file, out);
      case "gather" -> GatherLoad.run(file, limit, Duration.ofMinutes(minutes), out);
      case "gatherer" -> LoadGatherer.run(file, port, limit);
      default ->
          throw new WrongUsage(
              "bench does way, hot, group, trace, search, pages, cluster, frequencies, pairs, synonyms,"
                  + " bridge or gather, not \""
                  + name
                  + "\"");
    }
    out.flush();
    return 0;
  }

  /// The folder of a run that another process of this program watches.
  private Path door() {
    if (data == null) {
      throw new WrongUsage("bench door is started by bench cluster");
    }
    return data;
  }

  private Table search(Path reports) throws IOException, InterruptedException {
    if (data == null) {
      throw new WrongUsage(
          "bench search wants --data of a store, which is filled when it is empty");
    }
    return new SearchBench(held, limit).run(reports, data);
  }
}
