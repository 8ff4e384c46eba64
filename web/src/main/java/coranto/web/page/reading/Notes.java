package coranto.web.page.reading;

import coranto.report.Span;
import coranto.story.leftout.LeftOut;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Lacking;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Piece.Shade;
import coranto.web.page.print.Why;
import coranto.web.page.reading.Paragraph.Note;
import coranto.web.page.way.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The notes beside a paragraph: neighbouring sentences with the same mark and the same source
/// share
/// one. A paragraph that is all fresh needs none.
public final class Notes {
  private static final int WORDING = 1_500;
  private static final int REASONS = 40;

  private final Shelf shelf;
  private final List<LeftOut> leftOut;
  private final Measure measure;

  /// @param leftOut what the report left out of its sources
  public Notes(Shelf shelf, List<LeftOut> leftOut, Measure measure) {
    this.shelf = shelf;
    this.leftOut = leftOut;
    this.measure = measure;
  }

  public List<Note> of(List<Span> sentences, Map<Span, Trace> traces, int from, int to) {
    var notes = new ArrayList<Note>();
    int first = from;
    for (int index = from; index < to; index++) {
      var trace = traces.get(sentences.get(index));
      var next = index + 1 < to ? traces.get(sentences.get(index + 1)) : null;
      if (next == null || trace == null || !together(trace, next)) {
        var run = sentences.subList(first, index + 1).stream().map(traces::get);
        var told = run.filter(Objects::nonNull).toList();
        if (!told.isEmpty()) {
          notes.add(note(first + 1, told));
        }
        first = index + 1;
      }
    }
    boolean fresh = notes.stream().allMatch(note -> note.mark() == Mark.FRESH);
    return fresh ? List.of() : notes;
  }

  /// Those of a title.
  List<Note> ofTitle(List<Trace> traces) {
    return traces.stream()
        .filter(trace -> !(trace instanceof Trace.Fresh))
        .map(trace -> note(0, List.of(trace)))
        .toList();
  }

  private static boolean together(Trace one, Trace next) {
    return Mark.of(one) == Mark.of(next) && Objects.equals(source(one), source(next));
  }

  private static @Nullable String source(Trace trace) {
    return trace instanceof Trace.Sourced sourced ? sourced.source().report() : null;
  }

  private Note note(int first, List<Trace> traces) {
    int last = first + traces.size() - 1;
    var trace = traces.getFirst();
    return new Note(
        first == last ? "" + first : first + "–" + last,
        first,
        Mark.of(trace),
        trace instanceof Trace.Sourced sourced ? shelf.source(sourced.source()) : null,
        Steps.beyond(trace, shelf),
        shelf.loose(trace.sentence().report()) ? "" : Address.way(trace.sentence()),
        wordings(traces),
        changes(traces),
        lacking(traces),
        why(trace));
  }

  /// A page that is too heavy leaves reasons out first.
  private @Nullable Why why(Trace trace) {
    boolean told = !(trace instanceof Trace.Fresh) && measure.percent() >= REASONS;
    return told ? Why.of(trace.explanation(), measure) : null;
  }

  private List<List<Piece>> wordings(List<Trace> traces) {
    var wordings = new ArrayList<List<Piece>>();
    for (Trace trace : traces) {
      boolean worded = !(trace instanceof Trace.Copied) && !measure.least();
      if (trace instanceof Trace.Sourced sourced && worded) {
        wordings.add(wording(sourced));
      }
    }
    wordings.removeIf(List::isEmpty);
    return wordings;
  }

  /// The source's sentence with the words that were changed on the way.
  private List<Piece> wording(Trace.Sourced trace) {
    var part = shelf.part(trace.source());
    if (part == null) {
      return List.of();
    }
    String text = Source.field(part.report(), trace.source());
    var span = Piece.within(text, trace.source().span());
    var gone = trace.changes().stream().map(Change::there).filter(Objects::nonNull).toList();
    var shown = new Span(span.from(), Math.min(span.to(), span.from() + WORDING));
    return Piece.cut(text, shown, Shade.GONE, gone, List.of());
  }

  /// What is lacking, each once.
  private List<String> lacking(List<Trace> traces) {
    return leftOut.stream()
        .filter(
            each ->
                traces.stream()
                    .anyMatch(trace -> trace.sentence().span().overlaps(each.here().span())))
        .map(each -> Lacking.what(each.kind()))
        .distinct()
        .toList();
  }

  /// Changes that matter, in the order of [Change.Kind], each once.
  private static List<String> changes(List<Trace> traces) {
    return named(
        traces.stream()
            .filter(trace -> trace instanceof Trace.Sourced)
            .flatMap(trace -> ((Trace.Sourced) trace).changes().stream()));
  }

  /// Changes that matter, by name, each once.
  public static List<String> named(Stream<Change> changes) {
    return changes
        .map(Change::kind)
        .filter(kind -> kind != Change.Kind.WORDS)
        .distinct()
        .sorted()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }
}
