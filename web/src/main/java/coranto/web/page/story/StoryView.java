package coranto.web.page.story;

import coranto.web.page.cited.Lacking;
import coranto.web.page.cited.Quoted;
import coranto.web.page.cited.Source;
import coranto.web.page.pins.OnStory;
import coranto.web.page.print.Mark;
import coranto.web.page.print.Piece;
import coranto.web.page.print.When;
import coranto.web.page.print.Why;
import coranto.web.page.reading.PollFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story's page.
///
/// @param lead null when the headline says as much
/// @param counts "9 outlets, 3 origins, 10 reports"
/// @param from how many of all `total` statements stand before the first shown
/// @param shown how many are shown
/// @param statements that several reports have, in order
/// @param alone statements that one report alone has
/// @param lacking what reports left out of their sources
/// @param schema the story in the words of schema.org
/// @param pins null when nobody may overrule grouping
/// @param marks null when nobody marks what was read
/// @param spread null when fewer than two reports have a time
record StoryView(
    Quoted headline,
    @Nullable Quoted lead,
    String counts,
    @Nullable When opened,
    @Nullable When updated,
    int from,
    int shown,
    int total,
    @Nullable String earlier,
    @Nullable String later,
    List<StatementView> statements,
    List<Alone> alone,
    List<Speaker> speakers,
    List<Dispute> disputes,
    List<PollView> polls,
    List<Day> days,
    List<Lacking> lacking,
    @Nullable Spread spread,
    List<OriginView> origins,
    int reportsLeftOut,
    List<Revised> revised,
    Why why,
    Ways ways,
    String schema,
    @Nullable OnStory pins,
    coranto.web.page.marks.@Nullable OnStory marks) {
  /// A statement with who else has it.
  ///
  /// @param origins "3 origins"; empty when there is one
  /// @param origin where that way begins; null when it is the source itself
  /// @param way address of the drawing of it
  /// @param trace what its own sentence goes back to; null when it is fresh or not known
  /// @param disputed whether someone denies it
  record StatementView(
      int number,
      Mark mark,
      String text,
      Source source,
      String origins,
      @Nullable Elsewhere trace,
      @Nullable Source origin,
      String way,
      List<Elsewhere> also,
      int more,
      boolean disputed) {
    /// Whether no other report has it.
    boolean alone() {
      return also.isEmpty() && more == 0 && trace == null && origins.isEmpty() && !disputed;
    }

    /// Reports that have it in the same words.
    List<Elsewhere> alike() {
      return also.stream().filter(other -> other.pieces().isEmpty()).toList();
    }

    /// Reports that word it otherwise.
    List<Elsewhere> otherwise() {
      return also.stream().filter(other -> !other.pieces().isEmpty()).toList();
    }
  }

  /// Neighbouring statements that one report alone has.
  record Alone(Source source, List<StatementView> statements) {
    /// The mark that all of them have; null when they differ.
    @Nullable Mark mark() {
      var first = statements.getFirst().mark();
      return statements.stream().allMatch(each -> each.mark() == first) ? first : null;
    }
  }

  /// The same statement in another report.
  ///
  /// @param pieces its wording with what differs; none when the words are the same or there is no
  /// room
  record Elsewhere(@Nullable Mark mark, Source source, List<Piece> pieces) {}

  /// A speaker with all quotes.
  ///
  /// @param name as the reports have it; empty for an unnamed source
  /// @param person address of the person over all reports; empty when there is none
  record Speaker(String name, String person, List<String> roles, List<Quote> quotes) {}

  /// One quote in its wordings; more than one: it drifted.
  record Quote(List<Wording> wordings) {}

  /// A wording and the reports that have it.
  record Wording(List<Piece> pieces, List<Source> sources, int more) {}

  /// Two sides.
  ///
  /// @param claimedBy empty when the report itself claims it
  record Dispute(Quoted claim, String claimedBy, Quoted denial, String deniedBy) {}

  /// A poll.
  ///
  /// @param facts what is told, such as "1,200 adults"
  /// @param missing what is not told
  record PollView(Quoted words, List<PollFacts.Fact> facts, List<String> missing) {}

  /// A day with what is said of it.
  record Day(String label, String iso, List<Quoted> words, int more) {
    /// How many of the words are shown at once.
    static final int WORDS = 2;
  }

  /// An origin with the reports that go back to it.
  record OriginView(Listed origin, List<Listed> copies, int more, String families) {}

  /// A report in the list of origins.
  ///
  /// @param own how much of it is its own, "84 %"; empty when that is not known
  /// @param splits whether it may be taken out of the story
  record Listed(Source source, String own, boolean splits) {}

  /// Where the story stands in other forms.
  ///
  /// @param data as JSON
  /// @param table as CSV
  /// @param sheet to print
  record Ways(String data, String table, String sheet, String atom, String json) {}

  /// A report that was changed after it was first seen.
  record Revised(Source source, String times) {}
}
