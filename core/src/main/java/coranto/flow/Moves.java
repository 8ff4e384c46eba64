package coranto.flow;

import coranto.group.open.Membership;
import coranto.group.open.Standing;
import coranto.story.StoryChange;
import java.util.List;

/// What became of an entry in which a person said where reports belong: its derived rows.
///
/// @param memberships that moved, with `was`
/// @param standings by whose text open entries are compared, as far as that changed
/// @param changes what happened to stories, in order
public record Moves(
    long seq, List<Membership> memberships, List<Standing> standings, List<StoryChange> changes) {
  public Moves {
    memberships = List.copyOf(memberships);
    standings = List.copyOf(standings);
    changes = List.copyOf(changes);
  }
}
