package coranto.lab;

import coranto.embedded.SqliteTruth;
import coranto.report.Entry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Ten thousand feeds on as many hosts, gathered for some minutes by a process that is killed in
/// the middle: how many requests a second, how politely, in how much memory, and whether anything
/// was
/// lost or taken in twice.
final class GatherLoad {
  /// What was published so long before the end must be held: every feed was looked at since.
  private static final long SETTLED_SECONDS = 180;

  private final Path folder;
  private final int feeds;
  private final LoadServer server = new LoadServer();
  private final List<LoadProcess> processes = new ArrayList<>();

  private GatherLoad(Path folder, int feeds) {
    this.folder = folder;
    this.feeds = feeds;
  }

  /// @param folder a data folder, empty at first
  static void run(Path folder, int feeds, Duration time, PrintWriter out)
      throws IOException, InterruptedException {
    var load = new GatherLoad(folder, feeds);
    try (load.server) {
      long began = System.nanoTime();
      load.gather(time.dividedBy(2));
      load.gather(time.dividedBy(2));
      double seconds = (System.nanoTime() - began) / 1e9;
      out.println(
          new Table(
                  feeds + " feeds, " + Math.round(seconds) + " s, killed once in the middle",
                  List.of("figure", "value"),
                  load.rows(seconds))
              .printed());
    }
  }

  private void gather(Duration time) throws IOException, InterruptedException {
    var process = LoadProcess.start(folder, server, feeds, String.valueOf(processes.size() + 1));
    processes.add(process);
    process.killAfter(time);
  }

  private List<List<String>> rows(double seconds) {
    LoadManners manners = server.manners();
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Integer> addresses = new HashMap<>();
    held(ids, addresses);
    List<String> told = processes.stream().flatMap(each -> each.told().stream()).toList();
    List<Long> rates = processes.stream().flatMap(each -> each.rates().stream()).sorted().toList();
    return List.of(
        row("requests", manners.requests()),
        row("requests a second", Math.round(manners.requests() / seconds)),
        row("the same, median of ten seconds", rates.isEmpty() ? 0 : rates.get(rates.size() / 2)),
        row("the same, last minute", processes.getLast().lastMinute()),
        row("of them answered «not modified»", server.notModified()),
        row("most memory of the process, MB", memory()),
        row("a host asked while it answered", manners.twoAtOnce()),
        row("least pause at a host, ms", manners.leastPauseMillis()),
        List.of("  seen at", String.valueOf(manners.shortest())),
        row("answers that came too late", manners.givenUp()),
        row("least pause after one of them, ms", manners.leastPauseAfterGivingUpMillis()),
        row("least pause over the kill, ms", manners.leastPauseOverTheKillMillis()),
        row("least time between two looks at a feed, ms", manners.leastIntervalMillis()),
        row("published by hosts that are well", addresses(0).size()),
        row("held", addresses.size()),
        row("published three minutes before the end", addresses(SETTLED_SECONDS).size()),
        row(
            "of them not held",
            addresses(SETTLED_SECONDS).stream()
                .filter(each -> !addresses.containsKey(each))
                .count()),
        row("acknowledged", told.size()),
        row("acknowledged before the kill", processes.getFirst().told().size()),
        row("acknowledged and lost", told.stream().filter(id -> !ids.containsKey(id)).count()),
        row("acknowledged twice", told.size() - told.stream().distinct().count()),
        row("held twice", ids.values().stream().filter(count -> count > 1).count()),
        row(
            "one page under two names",
            addresses.values().stream().filter(count -> count > 1).count()));
  }

  private long memory() {
    return processes.stream().mapToLong(LoadProcess::mostMemory).max().orElse(0);
  }

  private static List<String> row(String name, long value) {
    return List.of(name, String.valueOf(value));
  }

  /// What the hosts that are well had published some seconds ago.
  private List<String> addresses(long secondsAgo) {
    return IntStream.range(0, feeds)
        .filter(LoadNews::well)
        .boxed()
        .flatMap(
            number ->
                LongStream.rangeClosed(1, server.news().published(number, secondsAgo))
                    .mapToObj(report -> address(number, report)))
        .toList();
  }

  private String address(int number, long report) {
    return "http://" + LoadGatherer.host(number) + ":" + server.port() + "/report/" + report;
  }

  /// Counts what is held, by id and by address.
  private void held(Map<String, Integer> ids, Map<String, Integer> addresses) {
    try (var truth = SqliteTruth.open(folder)) {
      long after = 0;
      for (var entries = truth.entries(after, 1_000);
          !entries.isEmpty();
          entries = truth.entries(after, 1_000)) {
        for (Entry entry : entries) {
          switch (entry) {
            case Entry.Revised(var _, var report) -> {
              ids.merge(report.id(), 1, Integer::sum);
              addresses.merge(String.valueOf(report.url()), 1, Integer::sum);
            }
            case Entry.Pinned _,
                Entry.Marked _,
                Entry.Watched _,
                Entry.Retracted _,
                Entry.Erased _ -> {}
          }
          after = entry.seq();
        }
      }
    }
  }
}
