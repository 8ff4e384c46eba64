package coranto.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Says that something is to be taken out of all that is derived: out of stories, traces, people,
/// outlets' sums and searches, now and for what comes in later. The truth keeps its text.
///
/// A report's retraction counts for all its revisions, those to come among them; an outlet's for
/// all
/// its reports. What is taken out by its age is what had come in by then. It can't be taken back.
public sealed interface Retraction {
  /// Why, in the owner's words; empty when nothing was said.
  String why();

  /// When it was said.
  Instant made();

  /// Whether it takes out a report of this id and this outlet ([Outlet#key]).
  boolean covers(String report, String outlet);

  /// What it is about, for a reader: `report x` or `outlet x`.
  String about();

  /// One report.
  record OfReport(String report, String why, Instant made) implements Retraction {
    @Override
    public boolean covers(String id, String outlet) {
      return report.equals(id);
    }

    @Override
    public String about() {
      return "report " + report;
    }
  }

  /// All reports of an outlet.
  ///
  /// @param outlet its key: the domain, without one the name in lower case
  record OfOutlet(String outlet, String why, Instant made) implements Retraction {
    /// @throws IllegalArgumentException when the key is empty: that would be all reports without an
    ///     outlet
    public OfOutlet {
      if (outlet.isBlank()) {
        throw new IllegalArgumentException("an outlet to retract is named by its domain");
      }
    }

    @Override
    public boolean covers(String report, String key) {
      return outlet.equals(key);
    }

    @Override
    public String about() {
      return "outlet " + outlet;
    }
  }

  /// What was seen last, in its newest revision, before a moment: reports are kept so many days.
  /// Covers what came in before it was said, and nothing that comes in later.
  ///
  /// @param before the second counts, not what is smaller
  record ByAge(Instant before, int days, Instant made) implements Retraction {
    public ByAge {
      before = before.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String why() {
      return "reports are kept " + days + " days";
    }

    @Override
    public boolean covers(String report, String outlet) {
      return false;
    }

    @Override
    public String about() {
      return "what was seen before " + before;
    }
  }
}
