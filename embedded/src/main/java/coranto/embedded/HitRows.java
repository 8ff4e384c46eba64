package coranto.embedded;

import coranto.flow.Hit;
import java.util.List;

/// What watches fired, in the rows of a store.
public final class HitRows {
  private final Sqlite sqlite;

  HitRows(Sqlite sqlite) {
    this.sqlite = sqlite;
  }

  /// What fired with entries over `after`, in order.
  public List<Hit> after(long after, int limit) {
    return hits("WHERE seq > ? ORDER BY seq, watch, why LIMIT ?", after, limit);
  }

  /// What a watch fired, the latest first.
  public List<Hit> of(String watch, int from, int limit) {
    return hits("WHERE watch = ? ORDER BY seq DESC, why LIMIT ? OFFSET ?", watch, limit, from);
  }

  private List<Hit> hits(String which, Object... arguments) {
    return sqlite.rows(
        "SELECT seq, watch, report, why FROM hit " + which,
        row ->
            new Hit(
                row.getLong(1), row.getString(2), row.getString(3), Hit.Why.of(row.getString(4))),
        arguments);
  }
}
