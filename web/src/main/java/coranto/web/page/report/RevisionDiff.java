package coranto.web.page.report;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.trace.Change;
import coranto.trace.RevisionChange;
import coranto.trace.Revisions;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Piece;
import coranto.web.page.print.Piece.Shade;
import coranto.web.page.reading.Notes;
import coranto.web.page.report.ReportView.Changed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one revision changed, as its page shows it: the words that differ, and the changes that
/// matter by name.
final class RevisionDiff {
  private static final int MOST = 40;
  private static final int TEXT = 1_500;

  private final Report before;
  private final Report after;

  private RevisionDiff(Report before, Report after) {
    this.before = before;
    this.after = after;
  }

  static List<Changed> between(Report before, Report after) {
    var diff = new RevisionDiff(before, after);
    return Revisions.shipped().between(before, after).stream()
        .limit(MOST)
        .map(diff::changed)
        .toList();
  }

  private Changed changed(RevisionChange change) {
    return switch (change) {
      case RevisionChange.Added(var now) ->
          new Changed("added", List.of(), pieces(after, now, List.of(), Shade.PLAIN), List.of());
      case RevisionChange.Dropped(var was) ->
          new Changed("dropped", pieces(before, was, List.of(), Shade.PLAIN), List.of(), List.of());
      case RevisionChange.Moved(_, var now) ->
          new Changed("moved", List.of(), pieces(after, now, List.of(), Shade.PLAIN), List.of());
      case RevisionChange.Changed(var was, var now, var changes) ->
          new Changed(
              changes.isEmpty() ? "marks changed" : "changed",
              pieces(before, was, changes.stream().map(Change::there).toList(), Shade.GONE),
              pieces(after, now, changes.stream().map(Change::here).toList(), Shade.NEW),
              Notes.named(changes.stream()));
    };
  }

  private static List<Piece> pieces(
      Report report, Citation place, List<@Nullable Span> shaded, Shade shade) {
    String text = Source.field(report, place);
    Span span = stripped(text, Piece.within(text, place.span()));
    var shown = new Span(span.from(), Math.min(span.to(), span.from() + TEXT));
    var spans = shaded.stream().filter(Objects::nonNull).map(each -> (Span) each).toList();
    return Piece.cut(text, shown, shade, spans, List.of());
  }

  private static Span stripped(String text, Span span) {
    int from = span.from();
    int to = span.to();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
