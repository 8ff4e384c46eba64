package coranto.flow;

import coranto.report.Entry;
import coranto.report.Report;
import coranto.report.Taken;
import java.util.List;

/// Takes reports in from programs, and hands out those held: the seam between the API and the
/// truth.
public interface IntakeDesk {
  /// What became of reports that were handed in.
  sealed interface Answer {
    /// They stand in the truth.
    ///
    /// @param taken one for each, in the same order
    record Held(List<Taken> taken) implements Answer {
      public Held {
        taken = List.copyOf(taken);
      }
    }

    /// None was taken in: come again.
    ///
    /// @param seconds after how many
    record Later(String why, int seconds) implements Answer {}

    /// None was taken in: the client, or an outlet of theirs, handed over more than is allowed.
    ///
    /// @param seconds after how many it may come again
    record TooMuch(String why, int seconds) implements Answer {}
  }

  /// Reports in the order in which they came in.
  ///
  /// @param to the entry up to which this tells everything: what to ask after next
  /// @param more whether there are entries behind it
  record Run(List<Entry.Revised> reports, long to, boolean more) {
    public Run {
      reports = List.copyOf(reports);
    }
  }

  /// Takes reports in, all or none; when this returns they are durable. What comes without a time
  /// is seen now.
  ///
  /// @param client by which what is handed in is counted: a token's name, or an address
  Answer take(String client, List<Report> reports);

  /// Revisions with entries over `after`, at most `limit`; retracted ones are passed over.
  Run reports(long after, int limit);
}
