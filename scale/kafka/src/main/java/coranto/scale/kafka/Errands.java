package coranto.scale.kafka;

import coranto.flow.StorageFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// Asks the workers of a cluster for a batch of objects, and hears what became of each. A ledger
/// tells which were asked for and what became of them: who asks for the same again gets on where it
/// was, and asks anew for those alone that were refused.
public final class Errands {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Cluster cluster;
  private final List<Errand> errands;
  private final Map<Integer, Outcome> outcomes = new HashMap<>();
  private final Set<Integer> asked = new HashSet<>();

  private Errands(Cluster cluster, List<Errand> errands) {
    this.cluster = cluster;
    this.errands = List.copyOf(errands);
  }

  /// Asks for those of a batch that nobody has asked for, and waits until all are worked.
  ///
  /// @param errands of one batch, at least one
  /// @param asking told how many are asked for now
  /// @param told what became of each, those of before first
  /// @throws StorageFailure when Kafka is not there
  public static void run(
      Cluster cluster, List<Errand> errands, IntConsumer asking, BiConsumer<Errand, Outcome> told) {
    Topics.make(cluster);
    try {
      new Errands(cluster, errands).run(asking, told);
    } catch (KafkaException e) {
      throw new StorageFailure(
          StorageFailure.Category.OTHER, "Kafka does not answer: " + e.getMessage(), e);
    }
  }

  private void run(IntConsumer asking, BiConsumer<Errand, Outcome> told) {
    try (var ledger = Clients.consumer(cluster)) {
      var part = new TopicPartition(cluster.worked(), 0);
      ledger.assign(List.of(part));
      ledger.seekToBeginning(List.of(part));
      long end = ledger.endOffsets(List.of(part)).getOrDefault(part, 0L);
      while (ledger.position(part) < end) {
        read(ledger);
      }
      List<Errand> missing = missing();
      outcomes.values().removeIf(Outcome.Refused.class::isInstance);
      asking.accept(missing.size());
      ask(missing);
      await(ledger, told);
    }
  }

  /// Those that nobody asked for, and those that were refused.
  private List<Errand> missing() {
    return errands.stream()
        .filter(
            errand ->
                !asked.contains(errand.number())
                    || outcomes.get(errand.number()) instanceof Outcome.Refused)
        .toList();
  }

  private void read(KafkaConsumer<String, String> ledger) {
    for (ConsumerRecord<String, String> record : ledger.poll(POLL)) {
      if (errands.getFirst().batch().equals(record.key())) {
        Outcome.Told line = Outcome.Told.read(record.value());
        if (line.outcome() == null) {
          asked.add(line.number());
          outcomes.remove(line.number());
        } else {
          outcomes.put(line.number(), line.outcome());
        }
      }
    }
  }

  /// All or none.
  private void ask(List<Errand> missing) {
    if (missing.isEmpty()) {
      return;
    }
    String id = cluster.name() + "-asking-" + UUID.randomUUID();
    try (var producer = Clients.producer(cluster, id)) {
      producer.initTransactions();
      producer.beginTransaction();
      for (Errand errand : missing) {
        int part = errand.number() % producer.partitionsFor(cluster.objects()).size();
        // A send that fails makes the commit fail.
        var _ =
            producer.send(
                new ProducerRecord<>(cluster.objects(), part, errand.batch(), errand.print()));
        String line = new Outcome.Told(errand.batch(), errand.number(), null).print();
        var _ = producer.send(new ProducerRecord<>(cluster.worked(), errand.batch(), line));
      }
      producer.commitTransaction();
    }
  }

  private void await(KafkaConsumer<String, String> ledger, BiConsumer<Errand, Outcome> told) {
    var untold = new HashMap<Integer, Errand>();
    errands.forEach(errand -> untold.put(errand.number(), errand));
    while (true) {
      untold.values().removeIf(errand -> told(errand, told));
      if (untold.isEmpty()) {
        return;
      }
      read(ledger);
    }
  }

  private boolean told(Errand errand, BiConsumer<Errand, Outcome> told) {
    Outcome outcome = outcomes.get(errand.number());
    if (outcome != null) {
      told.accept(errand, outcome);
    }
    return outcome != null;
  }
}
