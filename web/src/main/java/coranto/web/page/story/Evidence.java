package coranto.web.page.story;

import coranto.report.Citation;
import coranto.report.Report;
import coranto.story.Statement;
import coranto.story.Story;
import coranto.trace.Trace;
import coranto.web.page.cited.Shelf;
import coranto.web.page.cited.Source;
import coranto.web.page.print.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a story cites, place by place. What stands in a report that isn't held any more
/// is left out.
final class Evidence {
  private static final int MOST = 20_000;

  /// Words in their place.
  ///
  /// @param kind headline, statement, also (the statement before it, elsewhere), quote, claim,
  ///     denial, poll or date
  /// @param number of the statement, quote, dispute, poll or date it belongs to, counted from 1
  /// @param by who says so; empty when the report does
  /// @param report the revision cited
  /// @param source where the words come from; null when they are fresh or nothing is known
  record Row(
      String kind,
      int number,
      String by,
      @Nullable Mark mark,
      String text,
      Citation citation,
      Report report,
      @Nullable Citation source) {}

  private final Shelf shelf;
  private final List<Row> rows = new ArrayList<>();

  private Evidence(Shelf shelf) {
    this.shelf = shelf;
  }

  static List<Row> of(Story story, Shelf shelf) {
    var evidence = new Evidence(shelf);
    evidence.cited("headline", 1, "", story.headline());
    int number = 0;
    for (Statement statement : story.statements()) {
      evidence.statement(++number, statement);
    }
    evidence.said(story);
    return evidence.rows;
  }

  private void statement(int number, Statement statement) {
    add("statement", number, "", statement.citation());
    statement.also().forEach(also -> add("also", number, "", also));
  }

  private void said(Story story) {
    int number = 0;
    for (Story.Spoken spoken : story.quotes()) {
      int quote = ++number;
      spoken.wordings().forEach(words -> cited("quote", quote, spoken.speaker(), words));
    }
    number = 0;
    for (Story.Disputed disputed : story.disputes()) {
      cited("claim", ++number, disputed.claimedBy(), disputed.claim());
      cited("denial", number, disputed.deniedBy(), disputed.denial());
    }
    number = 0;
    for (Story.CitedPoll poll : story.polls()) {
      cited("poll", ++number, poll.pollster(), poll.poll());
    }
    number = 0;
    for (Story.CitedDate date : story.dates()) {
      cited("date", ++number, date.value(), date.words());
    }
  }

  private void cited(String kind, int number, @Nullable String by, Story.@Nullable Cited cited) {
    if (cited != null) {
      add(kind, number, by == null ? "" : by, cited.citation());
    }
  }

  private void add(String kind, int number, String by, Citation citation) {
    var part = rows.size() < MOST ? shelf.part(citation) : null;
    if (part == null) {
      return;
    }
    Trace trace = shelf.trace(citation);
    rows.add(
        new Row(
            kind,
            number,
            by,
            trace == null ? null : Mark.of(trace),
            Source.words(part.report(), citation).strip(),
            citation,
            part.report(),
            source(trace)));
  }

  private @Nullable Citation source(@Nullable Trace trace) {
    return trace instanceof Trace.Sourced sourced && shelf.part(sourced.source()) != null
        ? sourced.source()
        : null;
  }
}
