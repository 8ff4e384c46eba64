package coranto.web.page.reading;

import coranto.report.Field;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.story.leftout.Comparison;
import coranto.story.leftout.LeftOut;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.understand.finding.Finding;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Traced;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Piece.Shade;
import coranto.web.page.print.Printed;
import coranto.web.page.reading.Paragraph.Marked;
import coranto.web.page.reading.Paragraph.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A report's text, sentence by sentence with its marks, cut into parts that a page can hold.
public final class MarkedText {
  /// Characters after which a part ends.
  private static final int PART = 16_000;

  /// Sentences after which a part ends.
  private static final int SENTENCES = 120;

  /// Characters of one sentence that are printed.
  private static final int SENTENCE = 4_000;

  private final Report report;
  private final List<Span> sentences;
  private final Map<Span, Trace> traces = new HashMap<>();
  private final List<Trace> title;
  private final List<Span> lost;
  private final List<Span> asked;
  private final Shelf shelf;
  private final Measure measure;
  private final List<LeftOut> leftOut;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Piece.Hint> hints;
  private final int part;

  public MarkedText(StoryPart held, Address.OfReport address, Shelf shelf, Measure measure) {
    this.measure = measure;
    report = held.report();
    sentences = report.sentences().isEmpty() ? paragraphs(report.text()) : report.sentences();
    Traced.text(held).forEach(trace -> traces.put(trace.sentence().span(), trace));
    title = Traced.title(held);
    hints = Hints.of(held.understanding());
    lost =
        held.understanding().findings().stream()
            .filter(finding -> finding instanceof Finding.ContextLost)
            .map(finding -> ((Finding.ContextLost) finding).span())
            .toList();
    Span span = address.field() == Field.TEXT ? address.span() : null;
    asked = span == null ? List.of() : List.of(span);
    this.shelf = shelf;
    leftOut = Comparison.of(held, shelf::part);
    cut();
    part = Math.clamp(address.part() > 0 ? address.part() : partOf(span), 1, parts());
  }

  /// What the report left out of its sources.
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  public int part() {
    return part;
  }

  public int parts() {
    return starts.size();
  }

  /// Where to find a span: on this page when it is there, else at its own address.
  public String link(Span span) {
    int index = index(span);
    boolean here = index >= first() && index < end() || shelf.loose(report.id());
    return here ? "#s" + (index + 1) : Address.cited(report.cite(span));
  }

  /// Where the title comes from; none when it is fresh or isn't traced.
  public List<Note> titleNotes() {
    return new Notes(shelf, leftOut, measure).ofTitle(title);
  }

  /// The title with the words that its source hasn't.
  public List<Piece> title(List<Span> askedFor, int most) {
    String words = Printed.cut(report.titleOrEmpty(), most);
    var shaded = title.stream().flatMap(trace -> changed(trace).stream()).toList();
    return Piece.cut(words, new Span(0, words.length()), Shade.NEW, shaded, askedFor);
  }

  public List<Paragraph> paragraphs() {
    var paragraphs = new ArrayList<Paragraph>();
    int first = first();
    for (int index = first(); index < end(); index++) {
      if (index + 1 == end() || breaks(index)) {
        paragraphs.add(paragraph(first, index + 1));
        first = index + 1;
      }
    }
    return paragraphs;
  }

  private Paragraph paragraph(int from, int to) {
    return new Paragraph(
        IntStream.range(from, to).mapToObj(this::marked).toList(),
        new Notes(shelf, leftOut, measure).of(sentences, traces, from, to));
  }

  private Marked marked(int index) {
    var span = stripped(sentences.get(index));
    var shown = new Span(span.from(), Math.min(span.to(), span.from() + SENTENCE));
    var trace = traces.get(sentences.get(index));
    return new Marked(
        index + 1,
        shelf.loose(report.id())
            ? "#s" + (index + 1)
            : Address.cited(report.cite(sentences.get(index))),
        shelf.loose(report.id()) ? "" : Address.cite(report.cite(sentences.get(index))),
        trace == null ? null : Mark.of(trace),
        Piece.cut(report.text(), shown, Shade.NEW, changed(trace), asked, hints),
        lost.stream().anyMatch(span::overlaps),
        span.to() - shown.to());
  }

  private static List<Span> changed(@Nullable Trace trace) {
    return trace instanceof Trace.Sourced sourced
        ? sourced.changes().stream().map(Change::here).filter(Objects::nonNull).toList()
        : List.of();
  }

  private Span stripped(Span sentence) {
    var within = Piece.within(report.text(), sentence);
    int to = within.to();
    while (to > within.from() && Character.isWhitespace(report.text().charAt(to - 1))) {
      to--;
    }
    return new Span(within.from(), to);
  }

  private void cut() {
    int length = 0;
    for (int index = 0; index < sentences.size(); index++) {
      int more = Math.min(SENTENCE, sentences.get(index).length());
      boolean full = length + more > PART || index - startOf(starts.size()) >= SENTENCES;
      if (starts.isEmpty() || full) {
        starts.add(index);
        length = 0;
      }
      length += more;
    }
    if (starts.isEmpty()) {
      starts.add(0);
    }
  }

  private int startOf(int part) {
    return part == 0 ? 0 : starts.get(part - 1);
  }

  private int first() {
    return startOf(part);
  }

  private int end() {
    return part == parts() ? sentences.size() : startOf(part + 1);
  }

  private int partOf(@Nullable Span span) {
    int index = span == null ? 0 : index(span);
    return (int) starts.stream().filter(start -> start <= index).count();
  }

  /// The sentence in which a span begins; the last one before it when it begins between two.
  private int index(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).to() > span.from()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean breaks(int index) {
    var here = stripped(sentences.get(index));
    int next = Math.min(sentences.get(index + 1).from() + 1, report.text().length());
    return here.to() < next && report.text().substring(here.to(), next).indexOf('\n') >= 0;
  }

  /// Of a report whose sentences nobody has told yet.
  private static List<Span> paragraphs(String text) {
    var spans = new ArrayList<Span>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf("\n\n", from);
      int to = end < 0 ? text.length() : end;
      if (to > from) {
        spans.add(new Span(from, to));
      }
      from = to + 2;
    }
    return spans;
  }
}
