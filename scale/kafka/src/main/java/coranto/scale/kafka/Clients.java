package coranto.scale.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Makes Kafka's clients as all of ours are set: only what is committed is read, all is compressed.
final class Clients {
  static final String COMPRESSION = "zstd";

  private Clients() {}

  /// What every client is told.
  static Map<String, Object> common(Cluster cluster) {
    var common = new HashMap<String, Object>(cluster.clients());
    common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, cluster.servers());
    return common;
  }

  /// What writes all of a batch or nothing.
  ///
  /// @param id of which one producer may write at a time
  static KafkaProducer<String, String> producer(Cluster cluster, String id) {
    var settings = common(cluster);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, cluster.transactionMillis());
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, COMPRESSION);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, cluster.largest());
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /// What reads one part of a topic and keeps no note of how far it came.
  static KafkaConsumer<String, String> consumer(Cluster cluster) {
    var settings = common(cluster);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, cluster.largest());
    return reading(settings);
  }

  private static KafkaConsumer<String, String> reading(Map<String, Object> settings) {
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  /// What shares a topic with all others of a group, a record at a time.
  static KafkaConsumer<String, String> sharing(Cluster cluster, String group) {
    var settings = common(cluster);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, cluster.patienceMillis());
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, cluster.heartbeatMillis());
    return reading(settings);
  }

  /// What reads a topic of one part from now on: what is written after this returns.
  static KafkaConsumer<String, String> fromNow(Cluster cluster, String topic) {
    var consumer = consumer(cluster);
    var part = new TopicPartition(topic, 0);
    consumer.assign(List.of(part));
    consumer.seekToEnd(List.of(part));
    consumer.position(part); // else the end is looked for later
    return consumer;
  }
}
