package coranto.web.page.people;

import coranto.web.page.cited.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person over all reports held.
///
/// @param counts "12 quotes, 7 reports"
/// @param roles each with a place where it is told
/// @param quotes the latest first
/// @param mentions reports that tell of the person and quote nothing
record PersonView(
    String name,
    String counts,
    List<Told> roles,
    List<Said> quotes,
    List<Source> mentions,
    List<Joined> joined,
    @Nullable String earlier,
    @Nullable String later) {
  /// Reports a page tells of.
  static final int SHEET = 30;

  /// A role with where it is told.
  record Told(String words, Source source) {}

  /// A quote in one wording.
  ///
  /// @param how "said, in a letter"
  /// @param more how many other reports have the same words
  record Said(String words, String how, Source source, int more) {}

  /// What joins a report to the person.
  record Joined(Source source, String why) {}
}
