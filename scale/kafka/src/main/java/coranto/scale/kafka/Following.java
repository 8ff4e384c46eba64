package coranto.scale.kafka;

import coranto.flow.StorageFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the entries of the cluster in their order and has them written, on a thread of its own.
final class Following implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final long FULL_MILLIS = 50;

  private final KafkaConsumer<String, String> consumer;
  private final TopicPartition entries;
  private final Copying copying;
  private final Forework forework;

  /// The place behind the newest entry when this began.
  private final long begin;

  private final BooleanSupplier room;
  private final Runnable news;
  private final Thread thread = Thread.ofPlatform().name("entries").unstarted(this::follow);
  private volatile long position;
  private volatile boolean open = true;
  private volatile @Nullable RuntimeException broken;

  /// @param after the newest entry that is held already: each takes a place in the topic at least
  /// @param room asked before more is read
  /// @param news run when entries were written
  Following(
      Cluster cluster,
      long after,
      Copying copying,
      Forework forework,
      BooleanSupplier room,
      Runnable news) {
    this.consumer = Clients.consumer(cluster);
    this.entries = new TopicPartition(cluster.entries(), 0);
    this.copying = copying;
    this.forework = forework;
    this.begin = end(cluster);
    this.room = room;
    this.news = news;
    this.position = after;
    consumer.assign(List.of(entries));
    consumer.seek(entries, after);
  }

  Following start() {
    thread.start();
    return this;
  }

  private void follow() {
    try (consumer) {
      while (open) {
        if (room.getAsBoolean()) {
          next();
        } else {
          Thread.sleep(FULL_MILLIS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      broken = e;
      LOG.error("entries are not followed any more", e);
    }
  }

  private void next() {
    var packets = new ArrayList<Packet>();
    for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
      Packet packet = Packet.read(record.value());
      packets.add(packet);
      if (record.offset() >= begin && packet.keys().equals(Numbering.LOOKED_UP)) {
        forework.expect(packet.label().seq());
      }
    }
    if (!packets.isEmpty()) {
      copying.write(packets);
      news.run();
    }
    position = consumer.position(entries);
  }

  /// Throws what stopped it, if anything did.
  void check() {
    RuntimeException stopped = broken;
    if (stopped != null) {
      throw new StorageFailure(
          StorageFailure.Category.OTHER,
          "the entries of the cluster are not followed any more: " + stopped.getMessage(),
          stopped);
    }
  }

  /// The place in the topic up to which all is written.
  long position() {
    return position;
  }

  /// The place behind the newest entry.
  static long end(Cluster cluster) {
    try (var consumer = Clients.consumer(cluster)) {
      var entries = new TopicPartition(cluster.entries(), 0);
      return consumer.endOffsets(List.of(entries)).getOrDefault(entries, 0L);
    }
  }

  @Override
  public void close() {
    open = false;
    Ending.awaited(thread);
  }
}
