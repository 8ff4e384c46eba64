package coranto.flow;

import coranto.group.Grouping;
import coranto.group.open.Membership;
import coranto.report.Explanation;
import coranto.story.StoryChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what grouping did in the words of stories: opened, joined, merged, split.
final class StoryChanges {
  private StoryChanges() {}

  static List<StoryChange> of(long seq, Grouping grouping) {
    var changes = new ArrayList<StoryChange>();
    changes.add(first(seq, grouping.membership()));
    changes.addAll(of(seq, grouping.moved()));
    return changes;
  }

  static List<StoryChange> of(long seq, List<Membership> memberships) {
    var moves = new LinkedHashMap<Move, List<Membership>>();
    for (Membership moved : memberships) {
      moves
          .computeIfAbsent(new Move(moved.was(), moved.story()), _ -> new ArrayList<>())
          .add(moved);
    }
    var changes = new ArrayList<StoryChange>();
    moves.forEach((move, reports) -> changes.add(moved(seq, move, reports)));
    return changes;
  }

  private static StoryChange first(long seq, Membership membership) {
    return membership.story().equals(membership.report())
        ? new StoryChange.Opened(seq, membership.story(), membership.explanation())
        : new StoryChange.Joined(
            seq, membership.story(), membership.report(), membership.explanation());
  }

  /// A move that takes the report which addressed the old story along is a merge; else a split.
  private static StoryChange moved(long seq, Move move, List<Membership> reports) {
    String from = Objects.requireNonNullElse(move.was(), "");
    Explanation why = reports.getFirst().explanation();
    List<String> ids = reports.stream().map(Membership::report).toList();
    return ids.contains(from)
        ? new StoryChange.Merged(seq, move.story(), from, why)
        : new StoryChange.Split(seq, from, move.story(), ids, why);
  }

  private record Move(@Nullable String was, String story) {}
}
