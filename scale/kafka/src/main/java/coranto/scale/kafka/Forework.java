package coranto.scale.kafka;

import coranto.flow.Groundwork;
import coranto.flow.Looked;
import coranto.flow.Meant;
import coranto.flow.NearIndex.Near;
import coranto.flow.Understood;
import coranto.report.Entry;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What workers did of the newest entries: understood and embedded them, and looked up what they
/// share keys with.
final class Forework implements Groundwork, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Forework.class);
  private static final Duration POLL = Duration.ofMillis(200);

  /// So long an entry waits for what is looked up.
  private static final long PATIENCE_MILLIS = 5_000;

  private final Newest<Gleaned> gleaned = new Newest<>();
  private final Newest<Meant> meant = new Newest<>();
  private final Newest<Boolean> asked = new Newest<>();
  private final Newest<Looked> looked = new Newest<>();
  private final KafkaConsumer<String, String> candidates;
  private final Thread listener = Thread.ofPlatform().name("candidates").unstarted(this::listen);
  private volatile boolean open = true;

  /// Whether an entry waited in vain, and nothing was heard since: the next ones don't wait.
  private volatile boolean late;

  private Forework(Cluster cluster) {
    candidates = Clients.fromNow(cluster, cluster.candidates());
  }

  static Forework open(Cluster cluster) {
    var forework = new Forework(cluster);
    forework.listener.start();
    return forework;
  }

  /// An entry arrives with what a worker understood in it.
  void put(long seq, Gleaned understood) {
    gleaned.put(seq, understood);
    if (understood.meant() != null) {
      meant.put(seq, understood.meant());
    }
  }

  /// What an entry shares keys with is being looked up.
  void expect(long seq) {
    asked.put(seq, true);
  }

  @Override
  public @Nullable Understood understood(Entry.Revised entry) {
    Gleaned told = gleaned.take(entry.seq());
    if (told == null) {
      return null;
    }
    Report report = entry.report().change().language(told.language()).build();
    Reading reading = TextReader.read(report).withNames(told.understanding().names());
    return new Understood(reading, told.understanding());
  }

  @Override
  public @Nullable Meant meant(long seq) {
    return meant.take(seq);
  }

  @Override
  public @Nullable Looked looked(long seq) {
    if (asked.take(seq) == null) {
      return null;
    }
    try {
      Looked found = looked.await(seq, late ? 0 : PATIENCE_MILLIS);
      late |= found == null;
      return found;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private void listen() {
    try (candidates) {
      while (open) {
        for (ConsumerRecord<String, String> record : candidates.poll(POLL)) {
          late = false;
          looked.put(Long.parseLong(record.key()), looked(Finds.read(record.value())));
        }
      }
    } catch (RuntimeException e) {
      LOG.error("what workers look up is not heard any more: it is looked up here", e);
    }
  }

  static Looked looked(Finds finds) {
    List<List<Near>> all = finds.near();
    return new Looked(all.subList(0, all.size() - 1), all.getLast());
  }

  @Override
  public void close() {
    open = false;
    Ending.awaited(listener);
  }
}
