package coranto.app;

import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Pin;

/// Where people say that two reports belong together or apart.
public final class PinDesk {
  /// What became of a pin.
  public sealed interface Answer {
    /// It stands in the truth.
    ///
    /// @param seq its entry
    /// @param fresh false when it stood there already
    record Held(long seq, boolean fresh) implements Answer {}

    /// It can't be taken in.
    record Refused(String why) implements Answer {}
  }

  private final Truth truth;

  public PinDesk(Truth truth) {
    this.truth = truth;
  }

  /// Takes a pin in; when this returns it is durable, or refused.
  public Answer pin(Pin pin) {
    for (String report : new String[] {pin.one(), pin.other()}) {
      if (truth.revisions(report).isEmpty()) {
        return new Answer.Refused("no report " + report + " is held");
      }
    }
    if (pin.bond() == Pin.Bond.UNDONE && truth.pins().stream().noneMatch(held -> about(held, pin))) {
      return new Answer.Refused("nothing is said about " + pin.one() + " and " + pin.other());
    }
    long last = truth.lastSeq();
    long seq = truth.pin(pin);
    return new Answer.Held(seq, seq > last);
  }

  private static boolean about(Entry.Pinned held, Pin pin) {
    return held.pin().sameTwo(pin);
  }
}
