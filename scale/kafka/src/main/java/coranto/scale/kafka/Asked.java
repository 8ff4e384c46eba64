package coranto.scale.kafka;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An entry as the near index is asked about it. In print: its number, the day of its time and its
/// sketches.
record Asked(long seq, @Nullable LocalDate day, Sketches sketches) {
  private static final String UNKNOWN = "-";

  /// The label says what day it is, the packet's keys are its sketches in print.
  static String print(long seq, @Nullable LocalDate day, String keys) {
    return seq + " " + (day == null ? UNKNOWN : day) + " " + keys;
  }

  static Asked read(String text) {
    String[] cells = text.split(" ", 3);
    return new Asked(
        Long.parseLong(cells[0]),
        cells[1].equals(UNKNOWN) ? null : LocalDate.parse(cells[1]),
        Sketches.read(cells[2]));
  }
}
