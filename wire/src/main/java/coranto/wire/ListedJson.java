package coranto.wire;

import coranto.flow.Account;
import coranto.flow.Found;
import coranto.flow.PersonSummary;
import coranto.flow.StorySummary;
import coranto.story.Story;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Stories, people, outlets and what a search found, as lists of the API hold them.
public final class ListedJson {
  private ListedJson() {}

  /// @param address of its page
  public static Map<String, Object> write(StorySummary story, String address) {
    return written(story).put("address", address).map();
  }

  /// The same without an address.
  public static Map<String, Object> write(StorySummary story) {
    return written(story).map();
  }

  /// @throws BadJson when a field is missing or of another kind than it was written
  public static StorySummary readSummary(Map<String, Object> json) {
    Fields fields = new Fields(json);
    return new StorySummary(
        fields.string("id"),
        cited(fields, "headline"),
        cited(fields, "lead"),
        fields.list("outlets", each -> ReportJson.outlet(Fields.of(each, "an outlet"))),
        fields.integer("reports"),
        fields.integer("origins"),
        fields.integer("disputes"),
        fields.instantOrNull("updated"));
  }

  private static Written written(StorySummary story) {
    return new Written()
        .put("id", story.id())
        .put("headline", cited(story.headline()))
        .put("lead", cited(story.lead()))
        .putList("outlets", story.outlets().stream().map(ReportJson::outlet).toList())
        .put("reports", story.reports())
        .put("origins", story.origins())
        .put("disputes", story.disputes())
        .putText("updated", story.updated());
  }

  /// @param address of its page
  public static Map<String, Object> write(PersonSummary person, String address) {
    return new Written()
        .put("id", person.id())
        .put("name", person.name())
        .putList("roles", person.roles())
        .put("reports", person.reports())
        .put("quotes", person.quotes())
        .put("address", address)
        .map();
  }

  /// Words outside quotation marks.
  ///
  /// @param address of its page
  public static Map<String, Object> write(Account account, String address) {
    return new Written()
        .put("id", account.outlet().key())
        .put("outlet", ReportJson.outlet(account.outlet()))
        .put("reports", account.reports())
        .put("words", account.words())
        .put("own", account.own())
        .put("again", account.again())
        .put("credited", account.credited())
        .put("taken", account.taken())
        .put("address", address)
        .map();
  }

  /// Words that pass from one outlet to another.
  public static Map<String, Object> write(Account.Passed passed) {
    return new Written()
        .put("outlet", ReportJson.outlet(passed.outlet()))
        .put("held", passed.held())
        .put("words", passed.words())
        .put("reports", passed.reports())
        .map();
  }

  public static Map<String, Object> write(Account.Day day) {
    return new Written()
        .put("day", day.day().toString())
        .put("reports", day.reports())
        .put("words", day.words())
        .put("own", day.own())
        .put("again", day.again())
        .put("credited", day.credited())
        .map();
  }

  /// @param address where the passage stands
  public static Map<String, Object> write(Found found, String address) {
    return new Written()
        .put("id", found.report())
        .put("story", found.story())
        .put("title", found.title())
        .put("outlet", ReportJson.outlet(found.outlet()))
        .putText("published", found.published())
        .put("text", found.passage())
        .put("citation", SpanJson.cite(found.place()))
        .put("hits", SpanJson.writeAll(found.hits()))
        .put("title_hits", SpanJson.writeAll(found.titleHits()))
        .putList("by", by(found))
        .put("address", address)
        .map();
  }

  /// What a report was found by, in words.
  public static List<String> by(Found found) {
    return found.by().stream().map(Written::word).toList();
  }

  private static @Nullable Map<String, Object> cited(Story.@Nullable Cited cited) {
    return cited == null
        ? null
        : new Written()
            .put("text", cited.text())
            .put("citation", SpanJson.cite(cited.citation()))
            .map();
  }

  private static Story.@Nullable Cited cited(Fields fields, String name) {
    if (!fields.has(name)) {
      return null;
    }
    Fields cited = fields.object(name);
    return new Story.Cited(cited.string("text"), SpanJson.cited(cited.object("citation").self()));
  }
}
