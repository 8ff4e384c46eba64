package coranto.web.page.people;

import coranto.web.page.cited.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person over all reports held.
///
/// @param counts "12 quotes, 7 reports"
/// @param roles each with a place where it is told
/// @param days with what was quoted then, the latest first
/// @param times when reports tell of the person; null when fewer than two have a time
/// @param mentions reports that tell of the person and quote nothing
record PersonView(
    String name,
    String counts,
    List<Told> roles,
    List<OnDay> days,
    @Nullable Times times,
    List<Source> mentions,
    List<Joined> joined,
    @Nullable String earlier,
    @Nullable String later) {
  /// Reports a page tells of.
  static final int SHEET = 30;

  /// A role with where it is told.
  record Told(String words, Source source) {}

  /// What was quoted in the reports of a day.
  ///
  /// @param label empty when the day is not known
  record OnDay(String label, List<Said> quotes) {}

  /// Reports on a line of time, in units of the drawing.
  ///
  /// @param from its beginning, in words
  record Times(String from, String to, String told, List<Dot> dots) {
    static final int WIDTH = 760;

    /// Where the drawing begins: over the highest dot.
    int top() {
      return 64 - dots.stream().mapToInt(Dot::y).max().orElse(0);
    }
  }

  /// A report.
  ///
  /// @param y counted from the line up, where several fall together
  /// @param quoted whether it quotes the person
  record Dot(int x, int y, boolean quoted, String told) {}

  /// A quote in one wording.
  ///
  /// @param how "said, in a letter"
  /// @param more how many other reports have the same words
  record Said(String words, String how, Source source, int more) {}

  /// What joins a report to the person.
  record Joined(Source source, String why) {}
}
