package coranto.flow;

import coranto.report.Outlet;
import java.time.LocalDate;

/// What an outlet prints, in words outside quotation marks.
///
/// @param reports how many reports of it are held
/// @param words all of them
/// @param own those that go back to no other report
/// @param again those of earlier reports of its own
/// @param credited those that a credit line gives to an agency and that go back to no report held
public record Account(
    Outlet outlet, long reports, long words, long own, long again, long credited) {
  /// Those taken from other outlets' reports.
  public long taken() {
    return words - own - again - credited;
  }

  /// Words that pass from one outlet to another.
  ///
  /// @param outlet the other one; of an agency that is credited its name alone
  /// @param held whether it goes back to reports held; else a credit line says so
  /// @param reports in how many reports
  public record Passed(Outlet outlet, boolean held, long words, long reports) {}

  /// What an outlet printed on one day, as its reports' times have it.
  ///
  /// @param day UTC
  public record Day(LocalDate day, long reports, long words, long own, long again, long credited) {}
}
