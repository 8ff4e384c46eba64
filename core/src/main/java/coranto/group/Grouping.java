package coranto.group;

import coranto.group.open.Membership;
import coranto.group.open.Standing;
import java.util.List;

/// What grouping one report decided.
///
/// @param membership of the report itself
/// @param moved memberships of reports that a merge or split moved, with `was`
/// @param standings by whose text open entries are compared, as far as that changed
/// @param closed entries whose reports left the open window: no lookup needs to find them again
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Grouping(
    Membership membership, List<Membership> moved, List<Standing> standings, long[] closed) {
  public Grouping {
    moved = List.copyOf(moved);
    standings = List.copyOf(standings);
  }
}
