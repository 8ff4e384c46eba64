package coranto.wire;

import coranto.report.Citation;
import coranto.story.Statement;
import coranto.story.Story;
import coranto.story.shares.Shares;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A story as a line of `story`: the contract's fields, then `shares` and
/// `left_out`.
public final class StoryJson {
  private StoryJson() {}

  public static Map<String, Object> write(Story story) {
    return new Written()
        .put("id", story.id())
        .put("headline", cited(story.headline()))
        .putText("opened", story.opened())
        .putText("updated", story.updated())
        .putList("reports", story.reports())
        .putList("origins", story.origins().stream().map(StoryJson::origin).toList())
        .putList("outlets", story.outlets().stream().map(ReportJson::outlet).toList())
        .putList("statements", story.statements().stream().map(StoryJson::statement).toList())
        .putList("quotes", story.quotes().stream().map(StoryJson::spoken).toList())
        .putList("disputes", story.disputes().stream().map(StoryJson::disputed).toList())
        .putList("polls", story.polls().stream().map(StoryJson::poll).toList())
        .putList("dates", story.dates().stream().map(StoryJson::date).toList())
        .put("explanation", ExplanationJson.write(story.explanation()))
        .putList("shares", story.shares().stream().map(StoryJson::shares).toList())
        .putList("left_out", story.leftOut().stream().map(StoryJson::lacking).toList())
        .map();
  }

  private static Map<String, Object> lacking(Story.Lacking lacking) {
    return new Written()
        .putWord("kind", lacking.kind())
        .put("here", cited(lacking.here()))
        .put("there", cited(lacking.there()))
        .map();
  }

  private static @Nullable Map<String, Object> cited(Story.@Nullable Cited cited) {
    return cited == null
        ? null
        : new Written()
            .put("text", cited.text())
            .put("citation", SpanJson.cite(cited.citation()))
            .map();
  }

  private static Map<String, Object> origin(Story.Origin origin) {
    return new Written().put("report", origin.report()).putList("reports", origin.reports()).map();
  }

  /// Words outside quotation marks: all, those that go back to no other report, and those that do.
  private static Map<String, Object> shares(Shares shares) {
    return new Written()
        .put("report", shares.report())
        .put("words", shares.words())
        .put("fresh", shares.fresh())
        .put("same", shares.same())
        .putList("taken", shares.taken().stream().map(StoryJson::taken).toList())
        .map();
  }

  private static Map<String, Object> taken(Shares.Taken taken) {
    return new Written()
        .put("report", taken.report())
        .put("copied", taken.copied())
        .put("edited", taken.edited())
        .put("reworded", taken.reworded())
        .map();
  }

  private static Map<String, Object> statement(Statement statement) {
    return new Written()
        .put("text", statement.text())
        .put("citation", SpanJson.cite(statement.citation()))
        .putWord("kind", statement.kind())
        .put("origins", statement.origins())
        .putList("also", citations(statement.also()))
        .map();
  }

  private static List<Map<String, Object>> citations(List<Citation> citations) {
    return citations.stream().map(SpanJson::cite).toList();
  }

  private static Map<String, Object> spoken(Story.Spoken spoken) {
    return new Written()
        .put("speaker", spoken.speaker())
        .put("person", spoken.person())
        .put("roles", spoken.roles())
        .putList("wordings", spoken.wordings().stream().map(StoryJson::cited).toList())
        .map();
  }

  private static Map<String, Object> disputed(Story.Disputed disputed) {
    return new Written()
        .put("claim", SpanJson.cite(disputed.claim().citation()))
        .put("denial", SpanJson.cite(disputed.denial().citation()))
        .put("claim_text", disputed.claim().text())
        .put("claimed_by", disputed.claimedBy())
        .put("denial_text", disputed.denial().text())
        .put("denied_by", disputed.deniedBy())
        .map();
  }

  private static Map<String, Object> poll(Story.CitedPoll poll) {
    return new Written()
        .put("text", poll.poll().text())
        .put("citation", SpanJson.cite(poll.poll().citation()))
        .put("asked", poll.asked())
        .put("population", poll.population())
        .put("start", poll.start())
        .put("end", poll.end())
        .put("margin", poll.margin())
        .put("pollster", poll.pollster())
        .put("missing", poll.missing())
        .map();
  }

  private static Map<String, Object> date(Story.CitedDate date) {
    return new Written()
        .put("value", date.value())
        .put("text", date.words().text())
        .put("citation", SpanJson.cite(date.words().citation()))
        .map();
  }
}
