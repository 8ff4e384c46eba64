package coranto.lab;

import coranto.embedded.SqliteFeeds;
import coranto.embedded.SqliteTruth;
import coranto.flow.FeedState;
import coranto.gather.door.AllowList;
import coranto.gather.door.Door;
import coranto.gather.door.DoorSettings;
import coranto.gather.intake.Books;
import coranto.gather.intake.GatherNews;
import coranto.gather.intake.Gatherer;
import coranto.gather.intake.Manner;
import coranto.gather.intake.Taking;
import coranto.gather.schedule.Pace;
import coranto.report.Report;
import coranto.report.Taken;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// The gatherer under load, a process of its own that may be killed: prints a line for every report
/// that is held, and figures every ten seconds.
final class LoadGatherer implements GatherNews {
  private static final long EVERY_MILLIS = 10_000;
  private static final Duration LEAST = Duration.ofSeconds(60);

  private final LongAdder looks = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder taken = new LongAdder();
  private final ConcurrentLinkedQueue<Long> late = new ConcurrentLinkedQueue<>();
  private final PrintStream out = System.out;

  /// Gathers until killed.
  static void run(Path folder, int port, int feeds) throws IOException, InterruptedException {
    new LoadGatherer().gather(folder, port, feeds);
  }

  static String host(int number) {
    return "h" + number + ".example";
  }

  private void gather(Path folder, int port, int feeds) throws IOException, InterruptedException {
    List<String> places =
        IntStream.range(0, feeds).mapToObj(number -> host(number) + ":" + port).toList();
    var settings =
        new DoorSettings(
            System.getProperty("load.process", "1"), null, AllowList.of(places), Set.of());
    var manner = new Manner(Duration.ofSeconds(1), LEAST, 96, 400, 1, List.of());
    var loopback = List.of(InetAddress.getLoopbackAddress());
    InstantSource clock = InstantSource.system();
    try (var truth = SqliteTruth.open(folder);
        var book = known(SqliteFeeds.open(folder), places);
        var taking = new Taking(truth::take);
        var door = Door.open(settings, clock, _ -> loopback);
        var gatherer =
            new Gatherer(
                door,
                new Books(book, book.secondLooks(), truth, truth),
                taking,
                this,
                manner,
                clock,
                Pace.real(),
                _ -> null)) {
      gatherer.start();
      long before = 0;
      while (gatherer.broken() == null) {
        Thread.sleep(EVERY_MILLIS);
        before = figures(gatherer, before);
      }
    }
  }

  /// The feeds as if they were gathered for long: each with its minute, one after the other.
  private static SqliteFeeds known(SqliteFeeds book, List<String> places) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    if (book.all().isEmpty()) {
      book.keep(
          IntStream.range(0, places.size())
              .mapToObj(
                  number ->
                      FeedState.unknown(
                          "http://" + places.get(number) + "/feed",
                          null,
                          now.plus(LEAST.multipliedBy(number).dividedBy(places.size())),
                          LEAST))
              .toList());
    }
    return book;
  }

  private long figures(Gatherer gatherer, long before) throws IOException {
    long now = looks.sum();
    System.err.printf(
        Locale.ROOT,
        "looks %d (%.0f/s), failed %d, taken %d, due %d, memory %d MB, late ms p50 %d p99 %d%n",
        now,
        (now - before) * 1_000.0 / EVERY_MILLIS,
        failed.sum(),
        taken.sum(),
        gatherer.due(),
        LoadProcess.memory(ProcessHandle.current().pid()),
        late(0.5),
        late(0.99));
    late.clear();
    return now;
  }

  private long late(double share) {
    long[] all = late.stream().mapToLong(Long::longValue).sorted().toArray();
    return all.length == 0 ? 0 : all[(int) Math.min(all.length - 1, all.length * share)];
  }

  @Override
  public void looking(FeedState state) {
    if (state.looked() != null) {
      late.add(Duration.between(state.due(), Instant.now()).toMillis());
    }
  }

  @Override
  public void looked(FeedState state, int fresh) {
    looks.increment();
    if (state.trouble() != null) {
      failed.increment();
    }
  }

  @Override
  public void broke(FeedState state, RuntimeException trouble) {
    trouble.printStackTrace();
  }

  @Override
  public void taken(Report report, Taken each) {
    if (each.fresh()) {
      taken.increment();
      synchronized (out) {
        out.println(each.id());
        out.flush();
      }
    }
  }
}
