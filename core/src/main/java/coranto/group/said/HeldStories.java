package coranto.group.said;

import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.report.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where reports stand, those of closed stories too, as far as it was decided before.
public interface HeldStories {
  /// The story a report is in; null when it is not held.
  @Nullable String story(String report);

  /// A story's reports in the order they came in; empty when there is no such story.
  List<Member> members(String story);

  /// What an entry moved and nothing has moved since: memberships with `was`.
  List<Membership> movedBy(long seq);

  /// A report in its newest revision.
  Reading reading(Member member);
}
