package coranto.scale.kafka;

import coranto.flow.StorageFailure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands packets in, a batch in one transaction: all or none. Counts them, so that they can be put
/// into
/// order again, and tells what became of each.
final class Door implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Cluster cluster;
  private final KafkaConsumer<String, String> answers;
  private final Map<String, CompletableFuture<Answer>> open = new ConcurrentHashMap<>();
  private final Thread listener = Thread.ofPlatform().name("answers").unstarted(this::listen);
  private Session session;
  private volatile boolean closed;

  private Door(Cluster cluster) {
    this.cluster = cluster;
    this.session = new Session(cluster);
    this.answers = Clients.fromNow(cluster, cluster.taken());
  }

  static Door open(Cluster cluster) {
    var door = new Door(cluster);
    door.listener.start();
    return door;
  }

  /// What a door counts by: its name is never used again, and whatever happens its numbers have no
  /// gap.
  private static final class Session implements AutoCloseable {
    private final String name = UUID.randomUUID().toString();
    private final KafkaProducer<String, String> producer;
    private long last;

    Session(Cluster cluster) {
      producer = Clients.producer(cluster, cluster.name() + "-door-" + name);
      producer.initTransactions();
    }

    @Override
    public void close() {
      producer.close(Duration.ofSeconds(1));
    }
  }

  /// Hands a batch in. When this returns it is durable.
  ///
  /// @return what will become of each, in the same order
  /// @throws StorageFailure when it may not be: it can be handed in again, held is what is held
  /// already
  synchronized List<CompletableFuture<Answer>> hand(List<Packet> packets) {
    var waiting = new LinkedHashMap<String, CompletableFuture<Answer>>();
    try {
      session.producer.beginTransaction();
      for (Packet packet : packets) {
        session.last++;
        Label label = packet.label().handed(session.name, session.last);
        waiting.put(place(label), new CompletableFuture<>());
        String key = label.id().isEmpty() ? null : label.id();
        // A send that fails makes the commit fail.
        var _ =
            session.producer.send(
                new ProducerRecord<>(cluster.incoming(), key, packet.with(label).print()));
      }
      open.putAll(waiting);
      session.producer.commitTransaction();
      return List.copyOf(waiting.values());
    } catch (KafkaException | IllegalStateException e) {
      waiting.keySet().forEach(open::remove);
      begin();
      throw new StorageFailure(
          StorageFailure.Category.OTHER, "Kafka did not take a batch: " + e.getMessage(), e);
    }
  }

  /// Counts anew: what the session before began is undone when its time is over.
  private void begin() {
    session.close();
    try {
      session = new Session(cluster);
    } catch (KafkaException e) {
      LOG.error("no new session: the old one refuses until Kafka is back", e);
    }
  }

  private static String place(Label label) {
    return label.door() + " " + label.number();
  }

  private void listen() {
    try (answers) {
      while (!closed) {
        for (ConsumerRecord<String, String> record : answers.poll(POLL)) {
          answered(Packet.read(record.value()));
        }
      }
    } catch (WakeupException _) {
      // closed
    } catch (RuntimeException e) {
      LOG.error("answers are not heard any more", e);
      open.values().forEach(each -> each.completeExceptionally(e));
    }
  }

  private void answered(Packet packet) {
    var waiting = open.remove(place(packet.label()));
    if (waiting != null) {
      waiting.complete(Answer.of(packet));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    answers.wakeup();
    session.close();
    Ending.awaited(listener);
  }
}
