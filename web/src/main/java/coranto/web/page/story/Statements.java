package coranto.web.page.story;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.Statement;
import coranto.story.Story;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Measure;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Printed;
import coranto.web.page.print.Room;
import coranto.web.page.story.StoryView.Alone;
import coranto.web.page.story.StoryView.Elsewhere;
import coranto.web.page.story.StoryView.StatementView;
import coranto.web.page.way.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The statements of a story's page: each with its source, and how other reports word it.
final class Statements {
  /// Statements on a page that is full.
  static final int SHEET = 16;

  private static final int ALSO = 6;
  private static final int TEXT = 800;

  /// Characters of other wordings that one page has room for.
  private static final int ROOM = 10_000;

  private final Story story;
  private final Shelf shelf;
  private final Room room;
  private final int sheet;

  Statements(Story story, Shelf shelf, Measure measure) {
    this.story = story;
    this.shelf = shelf;
    room = new Room(measure.of(ROOM));
    sheet = measure.of(SHEET);
  }

  List<StatementView> from(int from) {
    var views = new ArrayList<StatementView>();
    int end = Math.min(from + sheet, story.statements().size());
    for (int index = from; index < end; index++) {
      var view = view(index + 1, story.statements().get(index));
      if (view != null) {
        views.add(view);
      }
    }
    return views;
  }

  /// Statements of one report alone, those of one report in a row together.
  static List<Alone> alone(List<StatementView> statements) {
    var runs = new ArrayList<Alone>();
    for (StatementView statement : statements) {
      if (statement.alone()) {
        add(runs, statement);
      }
    }
    return runs;
  }

  private static void add(List<Alone> runs, StatementView statement) {
    if (runs.isEmpty() || !runs.getLast().source().id().equals(statement.source().id())) {
      runs.add(new Alone(statement.source(), new ArrayList<>()));
    }
    runs.getLast().statements().add(statement);
  }

  private @Nullable StatementView view(int number, Statement statement) {
    var source = shelf.source(statement.citation());
    if (source == null) {
      return null;
    }
    var also = statement.also().stream().limit(ALSO).map(each -> also(each, statement)).toList();
    return new StatementView(
        number,
        Mark.of(statement.kind()),
        Printed.cut(statement.text(), TEXT),
        source,
        StoryMapper.origins(statement),
        trace(statement),
        origin(statement),
        Address.way(statement.citation()),
        also.stream().filter(Objects::nonNull).toList(),
        statement.also().size() - also.size(),
        disputed(statement));
  }

  /// What the statement's own sentence goes back to, in the words of that source.
  private @Nullable Elsewhere trace(Statement statement) {
    if (!(shelf.trace(statement.citation()) instanceof Trace.Sourced sourced)) {
      return null;
    }
    var part = shelf.part(sourced.source());
    if (part == null) {
      return null;
    }
    String words = Source.words(part.report(), sourced.source());
    return new Elsewhere(
        null,
        shelf.source(part.report(), Address.cited(sourced.source())),
        differing(statement.text(), words));
  }

  /// Where the way of the statement's own sentence begins.
  private @Nullable Source origin(Statement statement) {
    var trace = shelf.trace(statement.citation());
    return trace == null ? null : Steps.beyond(trace, shelf);
  }

  private @Nullable Elsewhere also(Citation citation, Statement statement) {
    var part = shelf.part(citation);
    if (part == null) {
      return null;
    }
    var trace = shelf.trace(citation);
    return new Elsewhere(
        trace == null ? null : Mark.of(trace),
        shelf.source(part.report(), Address.cited(citation)),
        trace instanceof Trace.Sourced sourced && sourced.source().equals(statement.citation())
            ? marked(part.report(), sourced)
            : differing(statement.text(), Source.words(part.report(), citation)));
  }

  /// The wording with what tracing found new in it; nothing when it is the same or the page is
  /// full.
  private List<Piece> marked(Report report, Trace.Sourced trace) {
    Span span = Piece.within(report.text(), trace.sentence().span());
    boolean same = trace.changes().isEmpty();
    if (same || span.length() > TEXT || !room.takes(span.in(report.text()))) {
      return List.of();
    }
    var fresh = trace.changes().stream().map(Change::here).filter(Objects::nonNull).toList();
    return Piece.cut(report.text(), span, Piece.Shade.NEW, fresh, List.of());
  }

  /// The other wording with what is new in it; nothing when it is the same or the page is full.
  private List<Piece> differing(String text, String other) {
    if (text.equals(other) || other.length() > TEXT || !room.takes(other)) {
      return List.of();
    }
    return Piece.fresh(text, other);
  }

  private boolean disputed(Statement statement) {
    Citation here = statement.citation();
    return story.disputes().stream()
        .flatMap(dispute -> Stream.of(dispute.claim().citation(), dispute.denial().citation()))
        .anyMatch(
            side ->
                meets(side, here) || statement.also().stream().anyMatch(also -> meets(side, also)));
  }

  private static boolean meets(Citation side, Citation statement) {
    Span span = statement.span();
    return side.report().equals(statement.report())
        && side.revision() == statement.revision()
        && side.field() == statement.field()
        && side.span().overlaps(span);
  }
}
