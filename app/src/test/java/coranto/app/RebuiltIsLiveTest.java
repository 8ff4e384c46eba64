package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes in, in whatever portions, on however many threads, with restarts and lost indexes
/// between: every derived row is what a rebuild derives. A seed fails again with the same seed.
class RebuiltIsLiveTest {
  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

  @TempDir Path folder;

  private final List<Report> held = new ArrayList<>();
  private Random random = new Random();
  private int said;

  @ParameterizedTest
  @MethodSource("seeds")
  void everyDerivedRowIsTheSame(long seed) throws Exception {
    random = new Random(seed);
    List<Report> left = new ArrayList<>(Demo.reports());
    Collections.shuffle(left, random);
    while (!left.isEmpty()) {
      int next = Math.min(left.size(), 1 + random.nextInt(30));
      takeIn(left.subList(0, next));
      left.subList(0, next).clear();
      say();
      work();
      loseAnIndex();
    }
    catchUp(2);
    List<String> live = dump();

    assertThat(live).hasSizeGreaterThan(300);
    assertThat(rebuilt(1, 1)).as("one by one, seed " + seed).isEqualTo(live);
    assertThat(rebuilt(4, 1_000)).as("all at once on four threads, seed " + seed).isEqualTo(live);
  }

  /// Two; more of them by `-Dcoranto.seeds=N`.
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("coranto.seeds", 2));
  }

  private void takeIn(List<Report> reports) {
    var coming = new ArrayList<Report>(reports);
    for (Report report : reports) {
      if (random.nextInt(6) == 0) {
        coming.add(revised(report));
      }
    }
    if (!held.isEmpty()) {
      coming.add(revised(any()));
      coming.add(any());
    }
    held.addAll(reports);
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(coming.stream().map(Incoming::of).toList());
    }
  }

  private Report revised(Report report) {
    String more = "\n\nThe clerk added the figure %d this evening.".formatted(random.nextInt(900));
    int half = report.text().indexOf("\n\n", report.text().length() / 2);
    String text =
        random.nextBoolean() && half > 0 ? report.text().substring(0, half) : report.text();
    return report.change().text(text + more).build();
  }

  private Report any() {
    return held.get(random.nextInt(held.size()));
  }

  /// What people do.
  private void say() {
    Instant now = NOON.plusSeconds(said++);
    try (var stores = Wiring.open(folder, "test")) {
      switch (random.nextInt(5)) {
        case 0 -> stores.truth().retract(new Retraction.OfReport(any().id(), "", now));
        case 1 ->
            stores.truth().retract(new Retraction.OfOutlet(any().outletOrUnknown().key(), "", now));
        case 2 -> stores.truth().watch(watch(now));
        case 3 -> stores.truth().mark(new Mark.Read(any().id(), stores.truth().lastSeq(), now));
        default -> {
          var bond = Pin.Bond.values()[random.nextInt(Pin.Bond.values().length)];
          stores.truth().pin(new Pin(any().id(), any().id(), bond, now));
        }
      }
    }
  }

  private Watch watch(Instant now) {
    return new Watch("w" + said, "", "bridge OR letter", Set.of(), List.of(), false, now);
  }

  private void work() {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 1 + random.nextInt(4))) {
      for (int steps = random.nextInt(4); steps > 0; steps--) {
        desk.step(1 + random.nextInt(40));
      }
    }
  }

  private void loseAnIndex() throws IOException {
    if (random.nextInt(8) == 0) {
      Folders.delete(folder.resolve(random.nextBoolean() ? "near" : "search"));
    }
  }

  private void catchUp(int threads) {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), threads)) {
      desk.catchUp(_ -> {});
    }
  }

  private List<String> rebuilt(int threads, int batch) throws IOException {
    Folders.dropDerived(folder, "test");
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), threads)) {
      while (desk.step(batch) > 0) {
        // until all is worked
      }
    }
    return dump();
  }

  private List<String> dump() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().dump();
    }
  }
}
