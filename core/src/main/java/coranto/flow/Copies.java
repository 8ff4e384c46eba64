package coranto.flow;

import coranto.report.Copy;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// Tells grouping what tracing found: which sentences go back to which report.
final class Copies {
  private Copies() {}

  static List<Copy> of(Reading reading, List<Trace> traces) {
    var copies = new ArrayList<Copy>();
    for (int index = 0; index < traces.size(); index++) {
      String source = source(traces.get(index));
      if (source != null) {
        copies.add(new Copy(index, source, unquoted(reading, reading.sentences().get(index))));
      }
    }
    return copies;
  }

  private static @org.jspecify.annotations.Nullable String source(Trace trace) {
    return switch (trace) {
      case Trace.Copied copied -> copied.source().report();
      case Trace.Edited edited -> edited.contrary() ? null : edited.source().report();
      case Trace.Reworded reworded -> reworded.contrary() ? null : reworded.source().report();
      case Trace.Same _ -> null;
      case Trace.Fresh _ -> null;
    };
  }

  private static int unquoted(Reading reading, Sentence sentence) {
    int words = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      int at = reading.tokens().from(token);
      boolean inside = reading.quoted().stream().anyMatch(quoted -> quoted.covers(at));
      words += reading.tokens().wordy(token) && !inside ? 1 : 0;
    }
    return words;
  }
}
