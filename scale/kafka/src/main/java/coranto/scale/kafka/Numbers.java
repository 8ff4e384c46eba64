package coranto.scale.kafka;

import coranto.report.Known;
import coranto.report.Revision;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/// Gives out the numbers of the truth: to a report that is not held, to another text of one that
/// is,
/// to what a person says for the first time.
final class Numbers {
  private static final String HELD = "held";
  private static final String GIVEN = "given";
  private static final String LAST = "last";

  private final KeyValueStore<String, String> held;
  private final KeyValueStore<String, Long> given;

  private Numbers(KeyValueStore<String, String> held, KeyValueStore<String, Long> given) {
    this.held = held;
    this.given = given;
  }

  /// What became of one packet.
  ///
  /// @param label with entry and revision where it has them
  /// @param fresh whether it goes into the log
  record Given(Label label, boolean fresh) {}

  static StoreBuilder<?> heldStore() {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(HELD), Serdes.String(), Serdes.String());
  }

  static StoreBuilder<?> givenStore() {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(GIVEN), Serdes.String(), Serdes.Long());
  }

  static Numbers in(ProcessorContext<?, ?> context) {
    return new Numbers(context.getStateStore(HELD), context.getStateStore(GIVEN));
  }

  Given give(Label label) {
    return switch (label.kind()) {
      case REPORT -> report(label);
      case PIN, MARK, WATCH, RETRACTION -> said(label);
      case ERASURE -> erasure(label);
      case REFUSED, PAGE -> new Given(label, false);
    };
  }

  private Given report(Label label) {
    HeldStates states = states(label.id());
    var before = states.revisions();
    Revision known = Known.among(before, label.seen(), label.hash());
    if (known == null && states.erased()) {
      known = before.getLast();
    }
    if (known != null) {
      return new Given(label.numbered(known.seq(), known.number(), label.absent()), false);
    }
    var numbered =
        label.numbered(next(), Known.number(before), Known.absent(before, label.absent()));
    held.put(label.id(), states.with(revision(numbered)).print());
    return new Given(numbered, true);
  }

  private static Revision revision(Label label) {
    return new Revision(
        label.id(),
        label.revision(),
        label.seq(),
        label.hash(),
        label.seen(),
        null,
        null,
        null,
        null);
  }

  /// What a person said, once.
  private Given said(Label label) {
    String key = label.kind().word() + " " + label.id();
    Long before = given.get(key);
    if (before != null) {
      return new Given(label.numbered(before, 0, null), false);
    }
    long seq = next();
    given.put(key, seq);
    return new Given(label.numbered(seq, 0, null), true);
  }

  /// Goes into the log without a number: the entries that it destroys keep theirs.
  private Given erasure(Label label) {
    HeldStates states = states(label.id());
    if (!states.revisions().isEmpty()) {
      held.put(label.id(), states.destroyed().print());
    }
    return new Given(label, true);
  }

  private HeldStates states(String report) {
    @Nullable String text = held.get(report);
    return text == null ? HeldStates.NONE : HeldStates.read(report, text);
  }

  private long next() {
    Long last = given.get(LAST);
    long seq = last == null ? 1 : last + 1;
    given.put(LAST, seq);
    return seq;
  }
}
