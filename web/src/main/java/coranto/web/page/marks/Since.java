package coranto.web.page.marks;

import coranto.flow.MarkDesk.Standing;
import coranto.report.Citation;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.trace.Change;
import coranto.trace.Trace;
import coranto.web.page.address.Address;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is new in a story since it was read.
///
/// @param reports that came in or changed
/// @param more how many besides those shown
/// @param statements of new reports that go back to nothing held
/// @param figures that stand otherwise in a new report than in its source
/// @param denials in new reports
public record Since(
    List<Source> reports,
    int more,
    List<Quoted> statements,
    List<Figure> figures,
    List<Quoted> denials) {
  /// A sentence whose figures are not those of its source.
  public record Figure(Quoted now, Quoted before) {}

  private static final int MOST = 6;

  static Since of(Story story, Standing standing, Shelf shelf) {
    Set<String> fresh = standing.fresh();
    List<String> reports = story.reports().reversed().stream().filter(fresh::contains).toList();
    return new Since(
        reports.stream().limit(MOST).flatMap(id -> source(id, shelf)).toList(),
        Math.max(0, reports.size() - MOST),
        reports.stream().limit(MOST).flatMap(id -> said(id, shelf)).limit(MOST).toList(),
        reports.stream()
            .limit(MOST)
            .flatMap(id -> figures(id, shelf).stream())
            .limit(MOST)
            .toList(),
        Quoted.all(
                story.disputes().stream()
                    .map(Story.Disputed::denial)
                    .filter(denial -> fresh.contains(denial.citation().report()))
                    .limit(MOST)
                    .toList(),
                shelf)
            .toList());
  }

  private static Stream<Source> source(String id, Shelf shelf) {
    StoryPart part = shelf.part(id, 0);
    return part == null
        ? Stream.empty()
        : Stream.of(shelf.source(part.report(), Address.report(id)));
  }

  /// Its sentences that go back to nothing held.
  private static Stream<Quoted> said(String id, Shelf shelf) {
    StoryPart part = shelf.part(id, 0);
    return part == null
        ? Stream.empty()
        : part.traces().stream()
            .filter(Trace.Fresh.class::isInstance)
            .flatMap(trace -> Stream.ofNullable(quoted(trace.sentence(), shelf)));
  }

  private static List<Figure> figures(String id, Shelf shelf) {
    StoryPart part = shelf.part(id, 0);
    return part == null
        ? List.of()
        : part.traces().stream()
            .filter(Since::otherNumber)
            .flatMap(trace -> figure((Trace.Sourced) trace, shelf))
            .toList();
  }

  private static boolean otherNumber(Trace trace) {
    return trace instanceof Trace.Sourced sourced
        && sourced.changes().stream()
            .anyMatch(change -> change.kind() == Change.Kind.NUMBER_CHANGED);
  }

  private static Stream<Figure> figure(Trace.Sourced trace, Shelf shelf) {
    Quoted now = quoted(trace.sentence(), shelf);
    Quoted before = quoted(trace.source(), shelf);
    return now == null || before == null ? Stream.empty() : Stream.of(new Figure(now, before));
  }

  private static @Nullable Quoted quoted(Citation citation, Shelf shelf) {
    StoryPart part = shelf.part(citation);
    return part == null
        ? null
        : Quoted.of(new Story.Cited(Source.words(part.report(), citation), citation), shelf);
  }
}
