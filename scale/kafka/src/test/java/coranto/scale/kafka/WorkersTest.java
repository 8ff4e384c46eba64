package coranto.scale.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Meant;
import coranto.flow.MemoryNearIndex;
import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.testkit.MadeStream;
import coranto.testkit.MemoryTruth;
import coranto.text.CompactVector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any number of workers makes the truth that one process makes.
class WorkersTest extends ClusterCase {
  private static final long SEED = 20310301;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theTruthIsTheSameForAnyNumberOfWorkers(int count) throws Exception {
    var stream = MadeStream.of(SEED + count, 300);
    Properties settings = settings();
    var workers = new ArrayList<Worker>();
    try (var truth = truth(settings)) {
      for (int worker = 0; worker < count; worker++) {
        settings.setProperty("state", folder.resolve("w" + count + "-" + worker).toString());
        workers.add(Worker.start(Cluster.of(settings), new PlainSteps(), () -> {}));
      }
      truth.take(stream.subList(0, 200));
      truth.take(stream.subList(200, 300));

      assertThat(log(truth)).as("seed %d", SEED + count).isEqualTo(log(alone(stream)));
    } finally {
      workers.forEach(Worker::close);
    }
  }

  @Test
  void aWorkerIsKilledAndAnotherJoinsAndNothingIsLostOrThereTwice() throws Exception {
    var stream = MadeStream.of(SEED, 2_000);
    Properties settings = settings();
    var processes = new ArrayList<Process>();
    try (var truth = truth(settings)) {
      processes.add(WorkerProcess.start(settings, folder.resolve("first")));
      processes.add(WorkerProcess.start(settings, folder.resolve("second")));
      var handing = CompletableFuture.runAsync(() -> hand(truth, stream));
      await(truth, 200);
      processes.getFirst().toHandle().destroyForcibly(); // SIGKILL, in the middle of its work
      await(truth, 600);
      processes.add(WorkerProcess.start(settings, folder.resolve("third")));
      handing.get(3, TimeUnit.MINUTES);

      assertThat(log(truth)).as("seed %d", SEED).isEqualTo(log(alone(stream)));
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
  }

  @Test
  void workersReadPagesAndTellWhatIsNone() throws Exception {
    Properties settings = settings();
    try (var truth = truth(settings);
        var worker = Worker.start(Cluster.of(settings), new PlainSteps(), () -> {})) {
      String address = "https://tollhaven.example/quay";
      var read =
          truth.read(
              "quay",
              page(
                  address,
                  "<h1>The quay opens</h1>"
                      + "<p>The old quay of Tollhaven opens on Friday, the harbour office says. Boats may moor there again.</p>"
                          .repeat(9)));
      var none = truth.read("", page("https://tollhaven.example/nothing", " "));

      assertThat(read.get(1, TimeUnit.MINUTES)).isNotNull();
      assertThat(none.get(1, TimeUnit.MINUTES)).isNull();
      truth.catchUp();
      assertThat(truth.report("quay", 1).orElseThrow().report().text()).contains("Boats may moor");
    }
  }

  @Test
  void whatWorkersUnderstandAndLookUpArrivesWithTheEntry() {
    var steps = new PlainSteps();
    var index = new MemoryNearIndex();
    Properties settings = settings();
    try (var truth = truth(settings);
        var worker = Worker.start(Cluster.of(settings), new PlainSteps(), () -> {})) {
      truth.take(MadeStream.of(SEED, 40));

      for (Entry entry : log(truth)) {
        var revised = (Entry.Revised) entry;
        var here = steps.prepare(revised.report());
        var day = revised.report().time().day();
        var asked = new Asked(entry.seq(), day, Sketches.of(here));
        var there = truth.groundwork().understood(revised);
        assertThat(there).isNotNull();
        assertThat(there.understanding()).isEqualTo(here.understanding());
        assertThat(there.reading().names()).isEqualTo(here.reading().names());
        Meant meant = truth.groundwork().meant(entry.seq());
        assertThat(meant).isNotNull();
        assertThat(meant.model()).isEqualTo("plain");
        CompactVector vector = steps.meant(revised.report()).vector();
        assertThat(meant.vector().numbers()).isEqualTo(vector.numbers());
        assertThat(meant.vector().scale()).isEqualTo(vector.scale());
        assertThat(truth.groundwork().looked(entry.seq()))
            .isEqualTo(Forework.looked(Lookup.find(index, asked)));
        index.add(entry.seq(), day, asked.sketches().held());
      }
    }
  }

  private static Page page(String address, String html) {
    return Page.of(
        address, ("<html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8));
  }

  private static KafkaTruth truth(Properties settings) {
    return KafkaTruth.open(Cluster.of(settings), new MemoryTruth(), () -> true, () -> {});
  }

  private static void hand(Truth truth, List<Incoming> stream) {
    for (int from = 0; from < stream.size(); from += 100) {
      truth.take(stream.subList(from, Math.min(stream.size(), from + 100)));
    }
  }

  private static void await(Truth truth, long seq) throws InterruptedException {
    while (truth.lastSeq() < seq) {
      Thread.sleep(20);
    }
  }

  private static Truth alone(List<Incoming> stream) {
    var truth = new MemoryTruth();
    truth.take(stream);
    return truth;
  }

  private static List<Entry> log(Truth truth) {
    return truth.entries(0, Integer.MAX_VALUE);
  }
}
