package coranto.scale.kafka;

import coranto.flow.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/// Brings together what all parts of the near index found for an entry, and tells it when all have
/// answered.
final class Bringing extends ContextualProcessor<String, String, String, String> {
  private static final String ANSWERS = "answers";

  private final int parts;
  private KeyValueStore<String, String> answers;

  /// @param parts how many answer
  @SuppressWarnings("NullAway.Init") // init is called first
  Bringing(int parts) {
    this.parts = parts;
  }

  static Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(ANSWERS), Serdes.String(), Serdes.String()));
  }

  @Override
  public void init(ProcessorContext<String, String> context) {
    super.init(context);
    answers = context.getStateStore(ANSWERS);
  }

  @Override
  public void process(Record<String, String> record) {
    String before = answers.get(record.key());
    String all = before == null ? record.value() : before + "\n" + record.value();
    List<String> lines = all.lines().toList();
    if (lines.size() < parts) {
      answers.put(record.key(), all);
      return;
    }
    answers.delete(record.key());
    var finds = new ArrayList<Finds>();
    for (String line : lines) {
      finds.add(Finds.read(line.substring(line.indexOf(' ') + 1)));
    }
    context().forward(record.withValue(Finds.best(finds, Pipeline.SENTENCES_NEAR).print()));
  }
}
