package coranto.story;

import coranto.report.Citation;
import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.story.leftout.LeftOut;
import coranto.story.shares.Shares;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports about one event, put together from their own words.
///
/// @param id the report that opened it
/// @param opened time of its earliest report; null when no report has one
/// @param updated time of its latest report
/// @param reports by time
/// @param origins independent origins, the one with most reports first
/// @param shares where the words of each report come from, by time
/// @param leftOut what reports left out of their sources in the story
/// @param statements the most independently reported first
public record Story(
    String id,
    @Nullable Cited headline,
    @Nullable Instant opened,
    @Nullable Instant updated,
    List<String> reports,
    List<Origin> origins,
    List<Outlet> outlets,
    List<Statement> statements,
    List<Spoken> quotes,
    List<Disputed> disputes,
    List<CitedPoll> polls,
    List<CitedDate> dates,
    List<Shares> shares,
    List<Lacking> leftOut,
    Explanation explanation) {
  public Story {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    outlets = List.copyOf(outlets);
    statements = List.copyOf(statements);
    quotes = List.copyOf(quotes);
    disputes = List.copyOf(disputes);
    polls = List.copyOf(polls);
    dates = List.copyOf(dates);
    shares = List.copyOf(shares);
    leftOut = List.copyOf(leftOut);
  }

  /// Words with the place where they stand.
  public record Cited(String text, Citation citation) {}

  /// A report and those that go back to it, itself among them when it is in the story.
  ///
  /// @param report held in this story or another; for an agency whose report nobody holds, the
  ///     first that credits it
  /// @param reports of this story, by time
  public record Origin(String report, List<String> reports) {
    public Origin {
      reports = List.copyOf(reports);
    }
  }

  /// What one speaker said, each quote in all its wordings.
  ///
  /// @param speaker a name, or "unnamed"
  /// @param person who it is across reports; null when that is not known
  /// @param wordings of one quote, by time
  public record Spoken(
      String speaker, @Nullable String person, List<String> roles, List<Cited> wordings) {
    public Spoken {
      roles = List.copyOf(roles);
      wordings = List.copyOf(wordings);
    }
  }

  /// A claim and its denial, in one report or two.
  ///
  /// @param claimedBy who claims: a name, or null when the report itself does
  public record Disputed(
      Cited claim, @Nullable String claimedBy, Cited denial, @Nullable String deniedBy) {}

  /// A poll a report tells of.
  public record CitedPoll(
      Cited poll,
      @Nullable Integer asked,
      @Nullable String population,
      @Nullable String start,
      @Nullable String end,
      @Nullable Double margin,
      @Nullable String pollster,
      List<String> missing) {
    public CitedPoll {
      missing = List.copyOf(missing);
    }
  }

  /// Something that a source says and its copy leaves out.
  ///
  /// @param here the copy's words
  /// @param there the source's
  public record Lacking(LeftOut.Kind kind, Cited here, Cited there) {}

  /// A day a report names.
  ///
  /// @param value ISO date or interval
  public record CitedDate(String value, Cited words) {}
}
