package coranto.scale.kafka;

import coranto.report.Taken;
import coranto.wire.Json;
import java.util.Map;

/// What the numbering step answers about one packet: its label with entry and revision, and whether
/// it
/// was new.
record Answer(Label label, boolean fresh) {
  private static final String NEW = "new";

  static String body(boolean fresh) {
    return Json.print(Map.of(NEW, fresh));
  }

  static Answer of(Packet packet) {
    return new Answer(packet.label(), Boolean.TRUE.equals(Json.object(packet.body()).get(NEW)));
  }

  Taken taken() {
    return new Taken(label.id(), label.revision(), label.seq(), fresh);
  }
}
