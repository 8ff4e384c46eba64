package coranto.wire;

import coranto.report.Watch;
import coranto.report.Watch.Receiver;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Watches as JSON objects.
public final class WatchJson {
  private static final String WEBHOOK = "webhook";
  private static final String NTFY = "ntfy";

  private WatchJson() {}

  /// `{"watch","name","query","again":["new-origin","denial"],"receivers":[{"webhook"|"ntfy"}],
  /// "withdrawn":true,"made"}`; `watch` is its id, `withdrawn` is left out while it holds.
  public static Map<String, Object> write(Watch watch) {
    return new Written()
        .put("watch", watch.id())
        .put("name", watch.name().isEmpty() ? null : watch.name())
        .put("query", watch.query())
        .put("again", watch.again().stream().map(Watch.Again::word).toList())
        .put("receivers", watch.receivers().stream().map(WatchJson::receiver).toList())
        .put("withdrawn", watch.withdrawn() ? true : null)
        .putText("made", watch.made())
        .map();
  }

  private static Map<String, Object> receiver(Receiver receiver) {
    return switch (receiver) {
      case Receiver.Webhook(var address) -> Map.of(WEBHOOK, address);
      case Receiver.Ntfy(var address) -> Map.of(NTFY, address);
    };
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Watch read(Map<String, Object> json) {
    Fields fields = new Fields(json);
    Instant made = fields.instant("made");
    try {
      return new Watch(
          fields.string("watch"),
          Objects.requireNonNullElse(fields.stringOrNull("name"), ""),
          fields.string("query"),
          again(fields.strings("again")),
          fields.list("receivers", WatchJson::receiver),
          Boolean.TRUE.equals(json.get("withdrawn")),
          made);
    } catch (IllegalArgumentException e) {
      throw new BadJson(String.valueOf(e.getMessage()));
    }
  }

  private static EnumSet<Watch.Again> again(List<String> words) {
    var again = EnumSet.noneOf(Watch.Again.class);
    words.forEach(word -> Watch.Again.of(word).ifPresent(again::add));
    return again;
  }

  private static Receiver receiver(Object value) {
    Fields fields = Fields.of(value, "a receiver");
    return fields.has(WEBHOOK)
        ? new Receiver.Webhook(fields.string(WEBHOOK))
        : new Receiver.Ntfy(fields.string(NTFY));
  }
}
