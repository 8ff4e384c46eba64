package coranto.story;

import coranto.report.Citation;
import java.util.List;

/// One statement of a story: a span of a report, and who else has it.
///
/// @param kind how it came into its report: copied, edited, reworded, same or fresh
/// @param origins how many independent origins stand behind it
/// @param also where else it stands, by time
public record Statement(
    String text, Citation citation, Kind kind, int origins, List<Citation> also) {
  /// How a sentence came into its report.
  public enum Kind {
    COPIED,
    EDITED,
    REWORDED,
    TRANSLATED,
    SAME,
    FRESH
  }

  public Statement {
    also = List.copyOf(also);
  }
}
