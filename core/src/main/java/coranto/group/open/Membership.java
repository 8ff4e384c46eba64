package coranto.group.open;

import coranto.report.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The story that a report belongs to.
///
/// @param story the id of the report that addresses the story
/// @param was the story it was in before, when a merge or split moved it
public record Membership(
    String report, String story, @Nullable String was, Explanation explanation) {
  /// Of those that are left in a story whose opener is gone: `next` addresses it now.
  public static List<Membership> readdressed(List<Member> left, String gone, String next) {
    var why = Explanation.of(1, gone + ", which opened the story, left it");
    return left.stream().map(member -> new Membership(member.report(), next, gone, why)).toList();
  }
}
