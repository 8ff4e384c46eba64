package coranto.story;

import coranto.report.Report;
import coranto.trace.Trace;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report of a story with all that was found in it.
///
/// @param report its newest revision, with sentences
/// @param traces one for each sentence, in order
/// @param title its title's; null when it has no title or nobody traced it
public record StoryPart(
    Report report, Understanding understanding, List<Trace> traces, @Nullable Trace title) {
  public StoryPart {
    traces = List.copyOf(traces);
  }

  public StoryPart(Report report, Understanding understanding, List<Trace> traces) {
    this(report, understanding, traces, null);
  }
}
