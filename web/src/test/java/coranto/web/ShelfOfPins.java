package coranto.web;

import coranto.flow.PinDesk;
import coranto.report.Pin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Pins as long as the test lasts; knows no report that is called "nobody".
final class ShelfOfPins implements PinDesk {
  private final List<Pin> pins = new ArrayList<>();

  @Override
  public synchronized Answer pin(Pin pin) {
    if (pin.one().equals("nobody") || pin.other().equals("nobody")) {
      return new Answer.Refused("no report nobody is held");
    }
    pins.removeIf(pin::sameTwo);
    if (pin.bond() != Pin.Bond.UNDONE) {
      pins.addFirst(pin);
    }
    return new Answer.Held(pins.size(), true);
  }

  @Override
  public synchronized List<Pin> holding() {
    return List.copyOf(pins);
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-03-09T08:00:00Z");
  }
}
