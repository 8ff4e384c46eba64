package coranto.group.said;

import coranto.group.open.Membership;
import coranto.group.open.Standing;
import java.util.List;

/// What became of stories that reports were taken out of, by a retraction or a pin.
///
/// @param moved memberships of reports whose story is another now, or has another address, with
/// `was`
/// @param standings by whose text open entries are compared, as far as that changed
/// @param closed entries that no lookup needs to find again
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Left(List<Membership> moved, List<Standing> standings, long[] closed) {
  public Left {
    moved = List.copyOf(moved);
    standings = List.copyOf(standings);
  }
}
