package coranto.story;

import coranto.report.Report;
import coranto.trace.Trace;
import coranto.understand.finding.Understanding;
import java.util.List;

/// A report of a story with all that was found in it.
///
/// @param report its newest revision, with sentences
/// @param traces one for each sentence, in order
public record StoryPart(Report report, Understanding understanding, List<Trace> traces) {
  public StoryPart {
    traces = List.copyOf(traces);
  }
}
