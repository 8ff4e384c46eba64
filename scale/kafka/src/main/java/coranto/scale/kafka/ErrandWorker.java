package coranto.scale.kafka;

import coranto.wire.BadJson;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works the objects of batches, one at a time. What became of an object and that nobody has to
/// work it any more is told in one transaction, by the worker alone that still has the right to
/// it: each object is told once, whichever worker dies.
public final class ErrandWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ErrandWorker.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final long PAUSE_MILLIS = 1_000;

  private final Cluster cluster;
  private final Work work;
  private final Thread thread = Thread.ofPlatform().name("objects").unstarted(this::run);
  private volatile boolean open = true;
  private @Nullable InHand inHand;

  private ErrandWorker(Cluster cluster, Work work) {
    this.cluster = cluster;
    this.work = work;
  }

  /// What is done with an object.
  @FunctionalInterface
  public interface Work {
    /// @param wanted false as soon as another works it instead: then it may be left
    Outcome on(Errand errand, BooleanSupplier wanted);
  }

  /// @param place where the object stands in its topic
  private record InHand(
      Errand errand, TopicPartition part, long place, CompletableFuture<Outcome> outcome) {}

  /// Takes objects as they come; the cluster's topics have been made.
  public static ErrandWorker start(Cluster cluster, Work work) {
    var worker = new ErrandWorker(cluster, work);
    worker.thread.start();
    return worker;
  }

  private void run() {
    while (open) {
      try (var objects = Clients.sharing(cluster, cluster.name() + "-objects");
          var ledger =
              Clients.producer(cluster, cluster.name() + "-objects-" + UUID.randomUUID())) {
        ledger.initTransactions();
        objects.subscribe(List.of(cluster.objects()), listener());
        while (open) {
          step(objects, ledger);
        }
      } catch (RuntimeException e) {
        LOG.warn("objects are taken anew: {}", e.toString());
        rest();
      } finally {
        leave();
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }

  private void step(KafkaConsumer<String, String> objects, KafkaProducer<String, String> ledger) {
    InHand worked = inHand;
    if (worked != null && worked.outcome().isDone()) {
      inHand = null;
      tell(worked, objects, ledger);
    }
    if (inHand == null) {
      objects.resume(objects.paused());
    } else {
      objects.pause(objects.assignment());
    }
    for (ConsumerRecord<String, String> record : objects.poll(POLL)) {
      var part = new TopicPartition(record.topic(), record.partition());
      if (inHand == null) {
        take(part, record);
      } else {
        objects.seek(part, record.offset()); // given anew when there are hands for it
      }
    }
  }

  private void take(TopicPartition part, ConsumerRecord<String, String> record) {
    try {
      inHand = begin(part, record.offset(), Errand.read(record.value()));
    } catch (BadJson e) {
      LOG.warn("passed over what nobody of ours wrote: {}", e.getMessage());
    }
  }

  private InHand begin(TopicPartition part, long place, Errand errand) {
    var outcome = new CompletableFuture<Outcome>();
    Thread.ofPlatform()
        .daemon()
        .name("object")
        .start(
            () -> {
              try {
                outcome.complete(work.on(errand, () -> open && !outcome.isCancelled()));
              } catch (RuntimeException | StackOverflowError e) {
                LOG.warn("an object was not worked: {}", errand.name(), e);
                outcome.complete(
                    new Outcome.Refused(Outcome.Reason.UNREADABLE, "a step failed on it: " + e));
              }
            });
    return new InHand(errand, part, place, outcome);
  }

  private void tell(
      InHand worked, KafkaConsumer<String, String> objects, KafkaProducer<String, String> ledger) {
    Errand errand = worked.errand();
    var line = new Outcome.Told(errand.batch(), errand.number(), worked.outcome().join());
    ledger.beginTransaction();
    // A send that fails makes the commit fail.
    var _ = ledger.send(new ProducerRecord<>(cluster.worked(), errand.batch(), line.print()));
    ledger.sendOffsetsToTransaction(
        Map.of(worked.part(), new OffsetAndMetadata(worked.place() + 1)), objects.groupMetadata());
    ledger.commitTransaction();
  }

  private ConsumerRebalanceListener listener() {
    return new ConsumerRebalanceListener() {
      @Override
      public void onPartitionsRevoked(Collection<TopicPartition> parts) {
        InHand held = inHand;
        if (held != null && parts.contains(held.part())) {
          leave();
        }
      }

      @Override
      public void onPartitionsAssigned(Collection<TopicPartition> parts) {
        // what is new is worked when it is given
      }
    };
  }

  /// What is in hand is another's from now on.
  private void leave() {
    InHand held = inHand;
    if (held != null) {
      held.outcome().cancel(false);
      inHand = null;
    }
  }

  @Override
  public void close() {
    open = false;
    Ending.awaited(thread);
  }
}
