package coranto.scale.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/// Objects of a batch, worked by nobody in earnest.
class ErrandsTest extends ClusterCase {
  private static final Outcome DONE = new Outcome.Done(3, 2);
  private static final Outcome GONE = new Outcome.Refused(Outcome.Reason.MISSING, "gone");

  private final List<String> worked = new CopyOnWriteArrayList<>();

  @Test
  void eachIsToldOnceThoughObjectsInHandAreHandedOver() {
    Properties settings = settings();
    settings.setProperty("partitions", "8");
    Cluster cluster = Cluster.of(settings);
    var errands = errands(30);
    var told = new ArrayList<Integer>();
    var workers = new ArrayList<ErrandWorker>();
    try {
      Topics.make(cluster);
      workers.add(ErrandWorker.start(cluster, (errand, wanted) -> slow("first", errand, wanted)));
      Errands.run(
          cluster,
          errands,
          _ -> {},
          (errand, _) -> {
            told.add(errand.number());
            if (workers.size() == 1 && told.size() > 2) {
              workers.add(
                  ErrandWorker.start(cluster, (each, wanted) -> slow("second", each, wanted)));
            }
          });
    } finally {
      workers.forEach(ErrandWorker::close);
    }

    assertThat(told).hasSize(30).doesNotHaveDuplicates();
    assertThat(outcomes(cluster)).hasSize(30).doesNotHaveDuplicates();
    assertThat(worked).anyMatch(each -> each.startsWith("second"));
    assertThat(worked.stream().dropWhile(each -> each.startsWith("first")))
        .as("who was there before goes on")
        .anyMatch(each -> each.startsWith("first"));
  }

  @Test
  void askedAgainOnlyWhatWasRefusedIsWorkedAnew() {
    Cluster cluster = Cluster.of(settings());
    Topics.make(cluster);
    var tried = new AtomicInteger();
    try (var _ =
        ErrandWorker.start(
            cluster,
            (errand, _) -> {
              worked.add(errand.name());
              return errand.number() == 2 && tried.incrementAndGet() == 1 ? GONE : DONE;
            })) {
      assertThat(run(cluster, errands(3))).containsExactly(3, DONE, GONE, DONE);
      assertThat(run(cluster, errands(3))).containsExactly(1, DONE, DONE, DONE);
      assertThat(run(cluster, errands(3))).containsExactly(0, DONE, DONE, DONE);
    }

    assertThat(worked).containsExactlyInAnyOrder("n1", "n2", "n3", "n2");
  }

  /// How many were asked for, then what became of each.
  private static List<Object> run(Cluster cluster, List<Errand> errands) {
    var asked = new AtomicInteger();
    var outcomes = new Outcome[errands.size()];
    Errands.run(
        cluster, errands, asked::set, (errand, outcome) -> outcomes[errand.number() - 1] = outcome);
    var all = new ArrayList<Object>(List.of(asked.get()));
    all.addAll(List.of(outcomes));
    return all;
  }

  private Outcome slow(String worker, Errand errand, BooleanSupplier wanted) {
    worked.add(worker + " " + errand.number());
    for (int step = 0; step < 20 && wanted.getAsBoolean(); step++) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return DONE;
  }

  /// The numbers of the ledger that something became of.
  private static List<Integer> outcomes(Cluster cluster) {
    var numbers = new ArrayList<Integer>();
    try (var ledger = Clients.consumer(cluster)) {
      var part = new TopicPartition(cluster.worked(), 0);
      ledger.assign(List.of(part));
      ledger.seekToBeginning(List.of(part));
      long end = ledger.endOffsets(List.of(part)).getOrDefault(part, 0L);
      while (ledger.position(part) < end) {
        ledger
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  Outcome.Told told = Outcome.Told.read(record.value());
                  if (told.outcome() != null) {
                    numbers.add(told.number());
                  }
                });
      }
    }
    return numbers;
  }

  private static List<Errand> errands(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Errand("b", number, "n" + number, "/n" + number, true, "/o"))
        .toList();
  }
}
