package coranto.app.owner;

import coranto.app.setting.Moment;
import coranto.flow.PinDesk;
import coranto.flow.Truth;
import coranto.report.Entry;
import coranto.report.Pin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Pins in the truth.
public final class Pins implements PinDesk {
  private final Truth truth;
  private final Runnable news;

  /// @param news run when a pin was taken in
  public Pins(Truth truth, Runnable news) {
    this.truth = truth;
    this.news = news;
  }

  @Override
  public Answer pin(Pin pin) {
    for (String report : new String[] {pin.one(), pin.other()}) {
      if (truth.revisions(report).isEmpty()) {
        return new Answer.Refused("no report " + report + " is held");
      }
    }
    if (pin.bond() == Pin.Bond.UNDONE
        && truth.pins().stream().noneMatch(held -> about(held, pin))) {
      return new Answer.Refused("nothing was said about " + pin.one() + " and " + pin.other());
    }
    long last = truth.lastSeq();
    long seq = truth.pin(pin);
    news.run();
    return new Answer.Held(seq, seq > last);
  }

  private static boolean about(Entry.Pinned held, Pin pin) {
    return held.pin().sameTwo(pin);
  }

  @Override
  public List<Pin> holding() {
    var holding = new ArrayList<Pin>();
    for (Entry.Pinned pinned : truth.pins()) {
      holding.removeIf(pinned.pin()::sameTwo);
      if (pinned.pin().bond() != Pin.Bond.UNDONE) {
        holding.addFirst(pinned.pin());
      }
    }
    return holding;
  }

  @Override
  public Instant now() {
    return Moment.now();
  }
}
