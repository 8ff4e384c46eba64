package coranto.scale.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the processes of one cluster have to agree on, as a file of properties says it.
///
/// @param servers where Kafka is: `host:port`, several with commas between
/// @param name stands before the names of all topics
/// @param partitions over how many parts reports are spread: so many threads can read them at once
/// @param lookups into how many parts the near index is spread
/// @param copies of each topic, on as many brokers
/// @param threads of this worker
/// @param state folder of this worker
/// @param largest bytes that a record may have
/// @param embedder the model that reports are embedded by: a folder, `none`, or null for what ships
/// @param patience seconds after which a worker that is not heard of counts as gone
/// @param clients settings for Kafka's own clients
public record Cluster(
    String servers,
    String name,
    int partitions,
    int lookups,
    int copies,
    int threads,
    Path state,
    int largest,
    @Nullable String embedder,
    int patience,
    Map<String, String> clients) {
  private static final String FOR_CLIENTS = "kafka.";
  private static final Set<String> KEYS =
      Set.of(
          "servers",
          "name",
          "partitions",
          "lookups",
          "copies",
          "threads",
          "state",
          "largest",
          "embedder",
          "patience");
  private static final int PARTITIONS = 16;
  private static final int LOOKUPS = 4;
  private static final int LARGEST = 8_000_000;
  private static final int LEAST = 100_000;
  private static final int PATIENCE = 10;
  private static final int HEARTBEATS = 3;
  private static final int MOST = 1_000_000_000;

  public Cluster {
    clients = Map.copyOf(clients);
  }

  /// Reads a file of properties.
  ///
  /// @throws IllegalArgumentException when a value is none, or a key is not known
  public static Cluster of(Path file) throws IOException {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return of(properties);
  }

  static Cluster of(Properties said) {
    var clients = new HashMap<String, String>();
    for (String key : new TreeSet<>(said.stringPropertyNames())) {
      if (key.startsWith(FOR_CLIENTS)) {
        clients.put(key.substring(FOR_CLIENTS.length()), said.getProperty(key));
      } else if (!KEYS.contains(key)) {
        throw new IllegalArgumentException("no setting of a cluster is called " + key);
      }
    }
    return new Cluster(
        words(said, "servers", "localhost:9092"),
        words(said, "name", "coranto"),
        number(said, "partitions", PARTITIONS, 1),
        number(said, "lookups", LOOKUPS, 1),
        number(said, "copies", 1, 1),
        number(said, "threads", Runtime.getRuntime().availableProcessors(), 1),
        Path.of(words(said, "state", "coranto-state")),
        number(said, "largest", LARGEST, LEAST),
        said.getProperty("embedder"),
        number(said, "patience", PATIENCE, 1),
        clients);
  }

  private static String words(Properties said, String key, String otherwise) {
    return said.getProperty(key, otherwise).strip();
  }

  private static int number(Properties said, String key, int otherwise, int least) {
    String text = words(said, key, Integer.toString(otherwise));
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
      throw new IllegalArgumentException(
          "%s is a number from %d to %d, not %s".formatted(key, least, MOST, text));
    }
    return Integer.parseInt(text);
  }

  /// What a worker that is not heard of has, in milliseconds.
  int patienceMillis() {
    return patience * 1_000;
  }

  /// So often a worker is heard of.
  int heartbeatMillis() {
    return patienceMillis() / HEARTBEATS;
  }

  /// So long a transaction may stay open: what a dead worker left blocks those who read for as
  /// long.
  int transactionMillis() {
    return 2 * patienceMillis();
  }

  /// Reports and pages as they are handed in, spread by id.
  String incoming() {
    return name + ".incoming";
  }

  /// The same read and understood, waiting for their numbers.
  String ready() {
    return name + ".ready";
  }

  /// The truth: entries in the order of `seq`.
  String entries() {
    return name + ".entries";
  }

  /// What became of each thing that was handed in.
  String taken() {
    return name + ".taken";
  }

  /// The sketches of entries, once for each part of the near index.
  String asked() {
    return name + ".asked";
  }

  /// What each part of the near index found, spread by `seq`.
  String found() {
    return name + ".found";
  }

  /// What all of them found together.
  String candidates() {
    return name + ".candidates";
  }

  /// Objects whose pages are to be worked.
  String objects() {
    return name + ".objects";
  }

  /// Which objects were asked for, and what became of them.
  String worked() {
    return name + ".worked";
  }
}
