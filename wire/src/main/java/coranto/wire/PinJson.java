package coranto.wire;

import coranto.report.Pin;
import java.time.Instant;
import java.util.Map;

/// Pins as JSON objects.
public final class PinJson {
  private PinJson() {}

  /// `{"one","other","bond":"together|apart|undone","made"}`.
  public static Map<String, Object> write(Pin pin) {
    return new Written()
        .put("one", pin.one())
        .put("other", pin.other())
        .put("bond", pin.bond().word())
        .putText("made", pin.made())
        .map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Pin read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    Instant made = fields.instant("made");
    try {
      var bond = bond(fields.string("bond"));
      return new Pin(fields.string("one"), fields.string("other"), bond, made);
    } catch (IllegalArgumentException e) {
      throw new BadJson(String.valueOf(e.getMessage()));
    }
  }

  private static Pin.Bond bond(String word) {
    for (Pin.Bond bond : Pin.Bond.values()) {
      if (bond.word().equals(word)) {
        return bond;
      }
    }
    throw new BadJson("bond is together, apart or undone, not " + word);
  }
}
