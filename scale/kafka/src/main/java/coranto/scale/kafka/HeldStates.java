package coranto.scale.kafka;

import coranto.report.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the numbering step keeps of a report: number, entry, hash and time of each of its
/// revisions,
/// a line each, and whether its text was destroyed.
///
/// @param revisions the oldest first
record HeldStates(List<Revision> revisions, boolean erased) {
  static final HeldStates NONE = new HeldStates(List.of(), false);

  private static final String ERASED = "erased";
  private static final String UNKNOWN = "-";

  HeldStates {
    revisions = List.copyOf(revisions);
  }

  static HeldStates read(String report, String text) {
    var revisions = new ArrayList<Revision>();
    boolean erased = false;
    for (String line : text.lines().toList()) {
      if (line.equals(ERASED)) {
        erased = true;
      } else {
        String[] cells = line.split(" ", -1);
        revisions.add(
            new Revision(
                report,
                Integer.parseInt(cells[0]),
                Long.parseLong(cells[1]),
                cells[2],
                cells[3].equals(UNKNOWN) ? null : Instant.parse(cells[3]),
                null,
                null,
                null,
                null));
      }
    }
    return new HeldStates(revisions, erased);
  }

  String print() {
    var text = new StringBuilder();
    for (Revision each : revisions) {
      text.append(each.number()).append(' ').append(each.seq()).append(' ').append(each.textHash());
      text.append(' ').append(each.seen() == null ? UNKNOWN : each.seen().toString()).append('\n');
    }
    return text + (erased ? ERASED : "");
  }

  HeldStates with(Revision next) {
    var more = new ArrayList<>(revisions);
    more.add(next);
    return new HeldStates(more, erased);
  }

  HeldStates destroyed() {
    return new HeldStates(revisions, true);
  }
}
