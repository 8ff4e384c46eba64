package coranto.flow;

import coranto.report.OutletBook;
import coranto.report.Retraction;
import coranto.report.Revision;
import coranto.story.Story;
import coranto.story.StoryPart;
import java.util.List;
import java.util.Optional;

/// What readers may ask of all that is held: the seam between storage and pages.
public interface Newsroom {
  /// Stories for the front page: those with most independent origins and the newest reports first.
  ///
  /// @param from how many to pass over
  List<StorySummary> front(int from, int limit);

  /// The story that a report is in; every report's id leads to it.
  Optional<Story> story(String report);

  /// A report with its findings and traces.
  ///
  /// @param revision counted from 1; 0 for the newest
  Optional<StoryPart> report(String id, int revision);

  /// All revisions of a report, the oldest first; none when it isn't held, or is retracted.
  List<Revision> revisions(String id);

  /// Why a report that is held is shown nowhere; empty when it is shown, or isn't held.
  Optional<Retraction> retracted(String id);

  /// Why nothing of an outlet is shown; empty when something may be.
  ///
  /// @param outlet its domain, without one its name in lower case
  Optional<Retraction> retractedOutlet(String outlet);

  /// The report that came in with an entry; empty when none did.
  default Optional<String> reportAt(long seq) {
    return Optional.empty();
  }

  /// Reports that hold the words asked for, the best first. Never fails for what a query holds.
  List<Found> search(String query, int from, int limit);

  /// Who is known over reports.
  Directory people();

  /// Who prints whose words.
  Ledger ledger();

  /// How much is held.
  Holdings holdings();

  /// What is known about outlets.
  OutletBook outlets();
}
