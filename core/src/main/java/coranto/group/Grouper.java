package coranto.group;

import coranto.report.Explanation;
import coranto.report.OutletBook;
import coranto.report.Reading;
import coranto.report.Sketch;
import coranto.text.Frequencies;
import java.util.List;

/// Puts reports together into stories, one by one. Holds the features of the reports of the open
/// window and nothing else; what it decides hangs on the entries given before alone.
public final class Grouper {
  /// Raised when memberships come out otherwise: derived rows of lower versions are stale.
  public static final int VERSION = 1;

  /// How many days a story stays open unless said otherwise.
  public static final int WINDOW_DAYS = 7;

  /// @param windowDays how many days a report looks back, at least 1
  public Grouper(Frequencies frequencies, OutletBook outlets, int windowDays) {}

  /// The keys to look a report up under.
  public Sketch sketch(Reading reading) {
    return Sketch.EMPTY;
  }

  /// Decides the report's story and remembers its features.
  ///
  /// @param near entries the lookup found, best first
  public Grouping decide(long seq, Reading reading, long[] near) {
    return new Grouping(
        new Membership(
            reading.report().id(), reading.report().id(), null, Explanation.of(0, "opens")),
        List.of(),
        new long[0]);
  }

  /// Remembers a report of the open window as it was decided before, after a restart: entries come in
  /// the order of `seq`, and what follows is decided as if the program had never stopped.
  public void restore(long seq, Reading reading, Membership membership) {}
}
