package coranto.flow;

import coranto.report.Entry;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Pin;
import coranto.report.Retraction;
import coranto.report.Retractions;
import coranto.report.Revision;
import coranto.report.Taken;
import coranto.report.Watch;
import java.util.List;
import java.util.Optional;

/// The log that everything else is derived from. Appended by one process; read by many threads.
public interface Truth extends AutoCloseable {
  /// Takes reports in, in one transaction, in their order. When this returns, they are durable. The
  /// same title and text under a held id changes nothing; another text or title is the next
  /// revision,
  /// whose `absent` is the last time its forerunner was seen.
  ///
  /// @return one acknowledgement for each, in the same order
  List<Taken> take(List<Incoming> reports);

  /// Takes in what a person says about two reports. When this returns, it is durable. The same pin
  /// made at the same moment changes nothing.
  ///
  /// @return its entry
  long pin(Pin pin);

  /// All pins ever made, in order, those taken back among them.
  List<Entry.Pinned> pins();

  /// Takes in what a person says was read or starred. When this returns, it is durable. The same
  /// mark made at the same moment changes nothing.
  ///
  /// @return its entry
  long mark(Mark mark);

  /// All marks of entries with numbers over `after`, in order.
  List<Entry.Marked> marks(long after);

  /// Takes in a watch, new or changed. When this returns, it is durable. The same said at the same
  /// moment changes nothing.
  ///
  /// @return its entry
  long watch(Watch watch);

  /// All that was ever said of watches, in order.
  List<Entry.Watched> watches();

  /// Takes in that a report or an outlet is retracted. When this returns, it is durable. What is
  /// retracted already stays as it was.
  ///
  /// @return its entry
  long retract(Retraction retraction);

  /// All that was retracted. Cheap: asked for each report that is shown or worked.
  Retractions retractions();

  /// Destroys the texts and pages of a report, of all its revisions; their numbers, times and
  /// hashes
  /// stay. It is never taken in again. It should be retracted, and everything derived up to there,
  /// before.
  ///
  /// @return how many revisions were destroyed; 0 when none was held
  int erase(String report);

  /// Entries with numbers over `after`, in order, at most `limit`; fewer where they are long, none
  /// only at the end.
  List<Entry> entries(long after, int limit);

  /// The entry of a number; empty when there is none.
  default Optional<Entry> entry(long seq) {
    return entries(seq - 1, 1).stream().filter(entry -> entry.seq() == seq).findFirst();
  }

  /// A report in one of its revisions; empty when it was erased.
  ///
  /// @param revision counted from 1; 0 for the newest
  Optional<Entry.Revised> report(String id, int revision);

  /// All revisions of a report, the oldest first, erased ones too; none when it was never held.
  List<Revision> revisions(String id);

  /// The newest entry's number; 0 when there is none.
  long lastSeq();

  @Override
  void close();
}
