package coranto.flow;

import coranto.report.Mark;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What was read and starred, and the seam between a page and the truth that takes it in.
public interface MarkDesk {
  /// What became of a mark.
  sealed interface Answer {
    /// It stands in the truth.
    record Held(long seq) implements Answer {}

    /// It can't be taken in, and why.
    record Refused(String why) implements Answer {}
  }

  /// How a story stands with its reader.
  ///
  /// @param begun whether any of it was ever marked as read
  /// @param starred whether it is starred
  /// @param fresh its reports that came in, or changed, since it was read; all when it never was
  record Standing(boolean begun, boolean starred, Set<String> fresh) {
    /// Nothing was ever said.
    public static final Standing NONE = new Standing(false, false, Set.of());

    public Standing {
      fresh = Set.copyOf(fresh);
    }

    /// Whether nothing of it is new.
    public boolean read() {
      return fresh.isEmpty();
    }
  }

  /// A story, short, with how it stands.
  ///
  /// @param story the report that addresses it
  /// @param entry with which that report came in
  /// @param updated time of its latest report
  record Listed(String story, long entry, Instant updated, boolean read, boolean starred) {}

  /// Takes a mark in; when this returns it is durable, or refused.
  Answer mark(Mark mark);

  /// How the story of a report stands.
  Standing standing(String report);

  /// A report of each starred story, the one starred last first.
  List<String> starred(int from, int limit);

  /// Stories, the one updated last first.
  List<Listed> latest(int most);

  /// The stories that some reports are in, each once; in no order.
  List<Listed> listed(Collection<String> reports);

  Instant now();
}
