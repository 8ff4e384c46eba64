package coranto.flow;

import coranto.report.Retraction;
import java.time.Instant;

/// Takes reports and outlets out of everything derived: the seam between a page and the truth.
public interface RetractDesk {
  /// How far a retraction reaches.
  ///
  /// @param reports that it takes out
  /// @param stories that these are in
  /// @param takers other reports with sentences from them, which are traced anew
  record Reach(int reports, int stories, int takers) {}

  /// How far a retraction would reach. Does nothing.
  Reach reach(Retraction retraction);

  /// Takes a retraction in; when this returns it is durable, and what it covers is shown nowhere.
  void retract(Retraction retraction);

  Instant now();
}
