package coranto.scale.kafka;

import coranto.wire.BadJson;

/// What stands in the topics: a label, the keys of a report that was worked, and a body that only
/// its
/// maker and its reader open. Printed as three lines, the first and the last JSON.
///
/// @param keys see [Sketches]; empty for what has none
/// @param body one JSON object
record Packet(Label label, String keys, String body) {
  Packet(Label label, String body) {
    this(label, "", body);
  }

  String print() {
    return label.print() + "\n" + keys + "\n" + body;
  }

  /// @throws BadJson when it is none
  static Packet read(String text) {
    int first = text.indexOf('\n');
    int second = text.indexOf('\n', first + 1);
    if (second < 0) {
      throw new BadJson("no packet: it has less than three lines");
    }
    return new Packet(
        Label.read(text.substring(0, first)),
        text.substring(first + 1, second),
        text.substring(second + 1));
  }

  Packet with(Label other) {
    return new Packet(other, keys, body);
  }

  Packet withKeys(String found) {
    return new Packet(label, found, body);
  }
}
