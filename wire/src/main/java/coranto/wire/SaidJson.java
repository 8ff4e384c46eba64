package coranto.wire;

import coranto.report.Entry;
import java.util.Map;

/// What people said, as entries of the truth.
public final class SaidJson {
  private SaidJson() {}

  /// @param kind as it stands in a line of `export`
  /// @throws BadJson when nobody says anything of that kind, or a field is missing
  public static Entry read(long seq, String kind, Map<String, Object> json) {
    return switch (kind) {
      case "pin" -> new Entry.Pinned(seq, PinJson.read(json));
      case "mark" -> new Entry.Marked(seq, MarkJson.read(json));
      case "watch" -> new Entry.Watched(seq, WatchJson.read(json));
      case "retraction" -> new Entry.Retracted(seq, RetractionJson.read(json));
      default -> throw new BadJson("no kind of entry: " + kind);
    };
  }
}
