package coranto.scale.kafka;

import coranto.wire.BadJson;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one step that all goes through: puts what workers made back into the order in which each
/// door
/// handed it in, and gives out the numbers of the truth. What came too early waits, so that the
/// truth
/// is the same whoever worked how fast. It opens no packet.
final class Numbering extends ContextualProcessor<String, String, String, String> {
  /// Where it sends on to.
  static final String ENTRIES = "to-entries";

  static final String TAKEN = "to-taken";
  static final String ASKED = "to-asked";

  /// Stands in the log in place of keys that the near index is asked about.
  static final String LOOKED_UP = "looked-up";

  private static final Logger LOG = LoggerFactory.getLogger(Numbering.class);
  private static final String EARLY = "early";
  private static final String NEXT = "next";

  private KeyValueStore<String, String> early;
  private KeyValueStore<String, Long> next;
  private Numbers numbers;

  private final int parts;

  /// @param parts of the near index: each is asked about each report
  @SuppressWarnings("NullAway.Init") // init is called first
  Numbering(int parts) {
    this.parts = parts;
  }

  /// Its stores.
  static Set<StoreBuilder<?>> stores() {
    return Set.of(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(EARLY), Serdes.String(), Serdes.String()),
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(NEXT), Serdes.String(), Serdes.Long()),
        Numbers.heldStore(),
        Numbers.givenStore());
  }

  @Override
  public void init(ProcessorContext<String, String> context) {
    super.init(context);
    early = context.getStateStore(EARLY);
    next = context.getStateStore(NEXT);
    numbers = Numbers.in(context);
  }

  @Override
  public void process(Record<String, String> record) {
    try {
      Packet packet = Packet.read(record.value());
      String door = packet.label().door();
      Long expected = next.get(door);
      long due = expected == null ? 1 : expected;
      if (packet.label().number() > due) {
        early.put(place(door, packet.label().number()), record.value());
      } else if (packet.label().number() == due) {
        next.put(door, inOrder(record, packet));
      }
    } catch (BadJson e) {
      LOG.warn("passed over what nobody of ours wrote: {}", e.getMessage());
    }
  }

  /// Sends on what is due, and what waited for it; returns the number that is due then.
  private long inOrder(Record<String, String> record, Packet first) {
    String door = first.label().door();
    long due = first.label().number();
    Packet packet = first;
    while (true) {
      numbered(record, packet);
      due++;
      String waited = early.delete(place(door, due));
      if (waited == null) {
        return due;
      }
      packet = Packet.read(waited);
    }
  }

  private void numbered(Record<String, String> record, Packet packet) {
    Numbers.Given given = numbers.give(packet.label());
    var key = given.label().id();
    if (given.fresh()) {
      boolean asks = !packet.keys().isEmpty();
      String entry = packet.with(given.label()).withKeys(asks ? LOOKED_UP : "").print();
      context().forward(new Record<>(key, entry, record.timestamp()), ENTRIES);
      ask(record, given.label(), packet.keys());
    }
    String answer =
        packet.label().kind() == Kind.REFUSED ? packet.body() : Answer.body(given.fresh());
    String taken = new Packet(given.label(), answer).print();
    context().forward(new Record<>(key, taken, record.timestamp()), TAKEN);
  }

  private void ask(Record<String, String> record, Label label, String keys) {
    if (!keys.isEmpty()) {
      String asked = Asked.print(label.seq(), label.day(), keys);
      for (int part = 0; part < parts; part++) {
        context().forward(new Record<>(Integer.toString(part), asked, record.timestamp()), ASKED);
      }
    }
  }

  private static String place(String door, long number) {
    return door + " " + number;
  }
}
