package coranto.flow;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.trace.Change;
import coranto.trace.HeldSentence;
import coranto.trace.HeldTraces;
import coranto.trace.Imprint;
import coranto.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence that stood in the report's revision before keeps its trace: whoever copied it since
/// is
/// not its source.
final class Unchanged {
  private Unchanged() {}

  /// The traces, with those of unchanged sentences as they were.
  ///
  /// @param candidates for each sentence; its own earlier form is among them when there is one
  static List<Trace> kept(
      Imprint imprint, List<List<HeldSentence>> candidates, List<Trace> traces, HeldTraces held) {
    if (imprint.report().revision() == 1) {
      return traces;
    }
    var kept = new ArrayList<Trace>(traces.size());
    for (int index = 0; index < traces.size(); index++) {
      Trace trace = traces.get(index);
      Citation before = before(imprint, index, candidates.get(index));
      Trace old = before == null ? null : held.of(before);
      kept.add(old == null ? trace : moved(old, trace.sentence()));
    }
    return kept;
  }

  /// The same words in the revision before.
  private static @Nullable Citation before(
      Imprint imprint, int index, List<HeldSentence> candidates) {
    Report report = imprint.report();
    String words = imprint.text(index);
    return candidates.stream()
        .filter(held -> held.report().id().equals(report.id()))
        .filter(held -> held.report().revision() == report.revision() - 1)
        .filter(held -> held.text().equals(words))
        .findFirst()
        .map(HeldSentence::citation)
        .orElse(null);
  }

  private static Trace moved(Trace trace, Citation sentence) {
    int by = sentence.span().from() - trace.sentence().span().from();
    return switch (trace) {
      case Trace.Copied(var _, var source, var why) -> new Trace.Copied(sentence, source, why);
      case Trace.Edited edited ->
          new Trace.Edited(
              sentence, edited.source(), moved(edited.changes(), by), edited.explanation());
      case Trace.Reworded reworded ->
          new Trace.Reworded(
              sentence, reworded.source(), moved(reworded.changes(), by), reworded.explanation());
      case Trace.Same same ->
          new Trace.Same(sentence, same.source(), moved(same.changes(), by), same.explanation());
      case Trace.Fresh(var _, var nearest, var why) -> new Trace.Fresh(sentence, nearest, why);
    };
  }

  private static List<Change> moved(List<Change> changes, int by) {
    return changes.stream()
        .map(change -> new Change(moved(change.here(), by), change.there(), change.kind()))
        .toList();
  }

  private static @Nullable Span moved(@Nullable Span span, int by) {
    return span == null ? null : new Span(span.from() + by, span.to() + by);
  }
}
