package coranto.wire;

import coranto.group.open.Membership;
import coranto.report.Explanation;
import coranto.story.StoryChange;
import java.util.Map;

/// Memberships and story changes as JSON objects.
public final class GroupJson {
  private GroupJson() {}

  /// `{"id","story","was","explanation"}`.
  public static Map<String, Object> write(Membership membership) {
    return new Written()
        .put("id", membership.report())
        .put("story", membership.story())
        .put("was", membership.was())
        .put("explanation", ExplanationJson.write(membership.explanation()))
        .map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static Membership readMembership(Map<String, Object> json) {
    Fields fields = new Fields(json);
    return new Membership(
        fields.string("id"),
        fields.string("story"),
        fields.stringOrNull("was"),
        ExplanationJson.read(fields.object("explanation")));
  }

  public static Map<String, Object> write(StoryChange change) {
    Written written = new Written().put("seq", change.seq());
    return switch (change) {
      case StoryChange.Opened opened -> end(written.put("kind", "opened"), opened);
      case StoryChange.Joined joined ->
          end(written.put("kind", "joined").put("report", joined.report()), joined);
      case StoryChange.Merged merged ->
          end(written.put("kind", "merged").put("gone", merged.gone()), merged);
      case StoryChange.Split split ->
          end(
              written
                  .put("kind", "split")
                  .put("split", split.split())
                  .put("reports", split.reports()),
              split);
      case StoryChange.Withdrawn withdrawn ->
          end(written.put("kind", "withdrawn").put("report", withdrawn.report()), withdrawn);
    };
  }

  private static Map<String, Object> end(Written written, StoryChange change) {
    return written
        .put("story", change.story())
        .put("explanation", ExplanationJson.write(change.explanation()))
        .map();
  }

  /// @throws BadJson when a field is missing or of another kind than the contract says
  public static StoryChange readChange(Map<String, Object> json) {
    Fields fields = new Fields(json);
    long seq = fields.longer("seq");
    String story = fields.string("story");
    Explanation why = ExplanationJson.read(fields.object("explanation"));
    return switch (fields.string("kind")) {
      case "opened" -> new StoryChange.Opened(seq, story, why);
      case "joined" -> new StoryChange.Joined(seq, story, fields.string("report"), why);
      case "merged" -> new StoryChange.Merged(seq, story, fields.string("gone"), why);
      case "split" ->
          new StoryChange.Split(seq, story, fields.string("split"), fields.strings("reports"), why);
      case "withdrawn" -> new StoryChange.Withdrawn(seq, story, fields.string("report"), why);
      default -> throw new BadJson("no kind of story change: " + fields.string("kind"));
    };
  }
}
