package coranto.scale.kafka;

import coranto.flow.NearIndex;
import coranto.flow.NearIndex.Near;
import coranto.flow.Pipeline;
import coranto.report.Sketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// One part of the near index: holds the sketches of its share of the entries, and is asked by all.
/// Entries come in the order of `seq`, each is looked up before it is added: an answer holds
/// entries of
/// smaller `seq` alone, and is the same each time. The sketches are what is kept; the index is made
/// again
/// from them.
final class Lookup extends ContextualProcessor<String, String, String, String> {
  private static final String SKETCHES = "sketches";
  private static final int COMMIT_EVERY = 2_048;

  private final Steps steps;
  private final int parts;
  private KeyValueStore<Long, String> sketches;
  private NearIndex index;
  private long last;
  private int added;

  /// @param parts of how many this is one
  @SuppressWarnings("NullAway.Init") // init is called first
  Lookup(Steps steps, int parts) {
    this.steps = steps;
    this.parts = parts;
  }

  static Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(SKETCHES), Serdes.Long(), Serdes.String()));
  }

  @Override
  public void init(ProcessorContext<String, String> context) {
    super.init(context);
    sketches = context.getStateStore(SKETCHES);
    Path folder = context.stateDir().toPath().resolve("near");
    index = steps.index(folder);
    try (var newest = sketches.reverseAll()) {
      last = newest.hasNext() ? newest.next().key : 0;
    }
    if (index.committed() > last) {
      index.close();
      drop(folder); // it holds what was never committed
      index = steps.index(folder);
    }
    try (var missing = sketches.range(index.committed() + 1, Long.MAX_VALUE)) {
      missing.forEachRemaining(this::add);
    }
  }

  private void add(KeyValue<Long, String> held) {
    Asked asked = Asked.read(held.value);
    index.add(asked.seq(), asked.day(), asked.sketches().held());
  }

  @Override
  public void process(Record<String, String> record) {
    Asked asked = Asked.read(record.value());
    int part = context().taskId().partition();
    String seq = Long.toString(asked.seq());
    String found = part + " " + find(index, asked).print();
    context().forward(new Record<>(seq, found, record.timestamp()));
    if (asked.seq() % parts == part) {
      index.add(asked.seq(), asked.day(), asked.sketches().held());
      sketches.put(asked.seq(), record.value());
      last = asked.seq();
      commitNowAndThen();
    }
  }

  /// What one part of the index finds.
  static Finds find(NearIndex index, Asked asked) {
    var near = new ArrayList<List<Near>>();
    for (Sketch sketch : asked.sketches().asked()) {
      near.add(index.lookup(sketch, asked.seq(), Pipeline.SENTENCES_NEAR));
    }
    return new Finds(near);
  }

  private void commitNowAndThen() {
    added++;
    if (added % COMMIT_EVERY == 0) {
      index.commit(last);
    }
  }

  private static void drop(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (index != null) {
      index.close();
    }
  }
}
