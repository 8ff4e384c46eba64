package coranto.flow;

import coranto.group.open.Membership;
import coranto.group.open.Standing;
import coranto.story.Person;
import coranto.story.StoryChange;
import coranto.trace.Trace;
import java.util.List;

/// What became of an entry that took reports out of all that is derived, or of one that came in of
/// something retracted before: its derived rows.
///
/// @param gone entries for which nothing is derived any more
/// @param retraced new traces of sentences held that came from what is gone
/// @param memberships that moved, with `was`
/// @param standings by whose text open entries are compared, as far as that changed
/// @param changes what happened to stories, in order
/// @param people as they are now, of those whom the gone reports told of
public record Withdrawal(
    long seq,
    List<Gone> gone,
    List<Trace> retraced,
    List<Membership> memberships,
    List<Standing> standings,
    List<StoryChange> changes,
    List<Person> people) {
  public Withdrawal {
    gone = List.copyOf(gone);
    retraced = List.copyOf(retraced);
    memberships = List.copyOf(memberships);
    standings = List.copyOf(standings);
    changes = List.copyOf(changes);
    people = List.copyOf(people);
  }

  /// An entry of a report.
  public record Gone(long seq, String report) {}

  /// An entry that came in of something retracted before.
  public static Withdrawal of(long seq, String report) {
    return new Withdrawal(
        seq, List.of(new Gone(seq, report)), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
