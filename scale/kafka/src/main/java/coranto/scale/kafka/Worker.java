package coranto.scale.kafka;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One process's part of the work: reads and understands what is handed in, side by side with all
/// other workers of the cluster; one of all numbers. Each packet is worked exactly once, whichever
/// worker dies.
public final class Worker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final Duration LAST_WORDS = Duration.ofSeconds(10);

  private final KafkaStreams streams;

  private Worker(KafkaStreams streams) {
    this.streams = streams;
  }

  /// Joins the cluster; makes its topics where they are missing.
  ///
  /// @param broken run when this worker broke for good
  /// @throws coranto.flow.StorageFailure when Kafka is not there
  public static Worker start(Cluster cluster, Steps steps, Runnable broken) {
    Topics.make(cluster);
    var worker = new Worker(new KafkaStreams(topology(cluster, steps), settings(cluster)));
    worker.start(broken);
    return worker;
  }

  private void start(Runnable over) {
    streams.setStateListener(
        (now, _) -> {
          LOG.info("this worker is {}", now);
          if (now == KafkaStreams.State.ERROR) {
            over.run();
          }
        });
    streams.setUncaughtExceptionHandler(
        broken -> {
          LOG.error("a thread of this worker broke; another takes its place", broken);
          return broken instanceof Error || broken.getCause() instanceof Error
              ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
              : StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    streams.start();
  }

  /// incoming -> work -> ready -> number -> entries, taken, asked -> lookup -> found -> bring ->
  /// candidates.
  static Topology topology(Cluster cluster, Steps steps) {
    var in = new StringDeserializer();
    var out = new StringSerializer();
    int parts = cluster.lookups();
    StreamPartitioner<String, String> part =
        (_, key, _, _) -> Optional.of(Set.of(Integer.parseInt(key)));
    StreamPartitioner<String, String> spread =
        (_, seq, _, _) -> Optional.of(Set.of((int) (Long.parseLong(seq) % parts)));
    return new Topology()
        .addSource("incoming", in, in, cluster.incoming())
        .addProcessor("work", step(() -> new Working(steps, cluster.largest() / 2)), "incoming")
        .addSink("to-ready", cluster.ready(), out, out, "work")
        .addSource("ready", in, in, cluster.ready())
        .addProcessor("number", step(() -> new Numbering(parts), Numbering.stores()), "ready")
        .addSink(Numbering.ENTRIES, cluster.entries(), out, out, "number")
        .addSink(Numbering.TAKEN, cluster.taken(), out, out, "number")
        .addSink(Numbering.ASKED, cluster.asked(), out, out, part, "number")
        .addSource("asked", in, in, cluster.asked())
        .addProcessor("lookup", step(() -> new Lookup(steps, parts), Lookup.stores()), "asked")
        .addSink("to-found", cluster.found(), out, out, spread, "lookup")
        .addSource("found", in, in, cluster.found())
        .addProcessor("bring", step(() -> new Bringing(parts), Bringing.stores()), "found")
        .addSink("to-candidates", cluster.candidates(), out, out, "bring");
  }

  private static ProcessorSupplier<String, String, String, String> step(
      Supplier<Processor<String, String, String, String>> step) {
    return step(step, Set.of());
  }

  /// A step with its stores.
  private static ProcessorSupplier<String, String, String, String> step(
      Supplier<Processor<String, String, String, String>> step, Set<StoreBuilder<?>> stores) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<String, String, String, String> get() {
        return step.get();
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return stores;
      }
    };
  }

  private static Properties settings(Cluster cluster) {
    var settings = new Properties();
    settings.putAll(Clients.common(cluster));
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, cluster.name() + "-work");
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, cluster.threads());
    settings.put(StreamsConfig.STATE_DIR_CONFIG, cluster.state().toString());
    settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, cluster.copies());
    settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class.getName());
    consumer(settings, ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, cluster.patienceMillis());
    consumer(settings, ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, cluster.heartbeatMillis());
    consumer(settings, ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, cluster.largest());
    consumer(settings, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    producer(settings, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, cluster.largest());
    producer(settings, ProducerConfig.COMPRESSION_TYPE_CONFIG, Clients.COMPRESSION);
    producer(settings, ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, cluster.transactionMillis());
    return settings;
  }

  private static void consumer(Properties settings, String name, Object value) {
    settings.put(StreamsConfig.consumerPrefix(name), value);
  }

  private static void producer(Properties settings, String name, Object value) {
    settings.put(StreamsConfig.producerPrefix(name), value);
  }

  /// Whether it is at work, or on its way.
  public boolean well() {
    return streams.state() != KafkaStreams.State.ERROR;
  }

  /// Leaves the cluster, so that others take over at once.
  @Override
  public void close() {
    streams.close(
        CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
            .withTimeout(LAST_WORDS));
  }
}
