package coranto.group;

import java.util.List;

/// What became of stories that retracted reports were taken out of.
///
/// @param moved memberships of reports whose story has another address now, with `was`
/// @param closed entries that no lookup needs to find again
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Left(List<Membership> moved, long[] closed) {
  public Left {
    moved = List.copyOf(moved);
  }
}
