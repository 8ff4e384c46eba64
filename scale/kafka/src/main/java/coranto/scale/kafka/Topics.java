package coranto.scale.kafka;

import coranto.flow.StorageFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of a cluster, made where they are missing. Entries stay for ever, the others until
/// all
/// has long been worked.
final class Topics {
  private static final Duration WORKED = Duration.ofDays(7);
  private static final Duration BATCHED = Duration.ofDays(30);
  private static final int FOR_EVER = -1;

  private Topics() {}

  /// @throws StorageFailure when Kafka is not there, or won't
  static void make(Cluster cluster) {
    var topics =
        List.of(
            topic(cluster, cluster.incoming(), cluster.partitions(), WORKED.toMillis()),
            topic(cluster, cluster.ready(), 1, WORKED.toMillis()),
            topic(cluster, cluster.taken(), 1, WORKED.toMillis()),
            topic(cluster, cluster.entries(), 1, FOR_EVER),
            topic(cluster, cluster.asked(), cluster.lookups(), WORKED.toMillis()),
            topic(cluster, cluster.found(), cluster.lookups(), WORKED.toMillis()),
            topic(cluster, cluster.candidates(), 1, WORKED.toMillis()),
            topic(cluster, cluster.objects(), cluster.partitions(), BATCHED.toMillis()),
            topic(cluster, cluster.worked(), 1, BATCHED.toMillis()));
    try (Admin admin = Admin.create(Clients.common(cluster))) {
      admin.createTopics(topics).values().values().forEach(made -> wait(cluster, made));
    }
  }

  private static NewTopic topic(Cluster cluster, String name, int partitions, long retention) {
    return new NewTopic(name, partitions, (short) cluster.copies())
        .configs(
            Map.of(
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(retention),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(cluster.largest())));
  }

  private static void wait(Cluster cluster, KafkaFuture<Void> made) {
    try {
      made.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(StorageFailure.Category.OTHER, "stopped while making topics", e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new StorageFailure(
            StorageFailure.Category.OTHER,
            "Kafka at " + cluster.servers() + ": " + e.getCause(),
            e);
      }
    }
  }
}
