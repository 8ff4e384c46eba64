package coranto.embedded;

import coranto.flow.MarkDesk.Listed;
import coranto.flow.MarkDesk.Standing;
import coranto.flow.Truth;
import coranto.group.open.Membership;
import coranto.report.Entry;
import coranto.report.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What was read and starred, as derived; marks that the desk has not come to yet count at once.
/// They are asked for first: one that is derived meanwhile counts twice, which changes nothing.
public final class HeldMarks {
  private final Truth truth;
  private final SqliteDerived derived;

  public HeldMarks(Truth truth, SqliteDerived derived) {
    this.truth = truth;
    this.derived = derived;
  }

  /// How the story of a report stands.
  public Standing standing(String report) {
    List<Entry.Marked> pending = truth.marks(derived.derivedTo());
    List<ReadState> states = derived.marks().states(report);
    if (states.isEmpty()) {
      return Standing.NONE;
    }
    boolean starred = states.stream().anyMatch(ReadState::starred);
    List<Long> readTo = new ArrayList<>(states.stream().map(ReadState::to).toList());
    Set<String> reports = new HashSet<>(states.stream().map(ReadState::report).toList());
    for (Entry.Marked marked : pending) {
      switch (marked.mark()) {
        case Mark.Read(var of, long to, var _) when reports.contains(of) ->
            readTo.replaceAll(_ -> to);
        case Mark.AllRead(long to, var _) -> readTo.replaceAll(held -> Math.max(held, to));
        case Mark.Starred(var of, boolean on, var _) when reports.contains(of) -> starred = on;
        case Mark.Read _, Mark.Starred _ -> {}
      }
    }
    var fresh = new LinkedHashSet<String>();
    for (int at = 0; at < states.size(); at++) {
      if (states.get(at).newest() > readTo.get(at)) {
        fresh.add(states.get(at).report());
      }
    }
    return new Standing(readTo.stream().anyMatch(to -> to > 0), starred, fresh);
  }

  /// A report of each starred story, the one starred last first.
  public List<String> starred(int from, int limit) {
    var pending =
        truth.marks(derived.derivedTo()).stream()
            .map(Entry.Marked::mark)
            .filter(Mark.Starred.class::isInstance)
            .map(mark -> ((Mark.Starred) mark).report())
            .distinct()
            .toList();
    var all = new LinkedHashSet<>(pending.reversed());
    all.addAll(derived.marks().starred(from + limit));
    return all.stream()
        .filter(report -> standing(report).starred())
        .skip(from)
        .limit(limit)
        .toList();
  }

  /// Stories with how they stand, the one updated last first.
  public List<Listed> latest(int most) {
    return asSaid(() -> derived.marks().latest(most));
  }

  /// The stories that some reports are in, with how they stand; in no order.
  public List<Listed> listed(Collection<String> reports) {
    return asSaid(() -> derived.marks().listed(reports));
  }

  private List<Listed> asSaid(Supplier<List<Listed>> rows) {
    var said = truth.marks(derived.derivedTo()).stream().map(Entry.Marked::mark).toList();
    List<Listed> listed = rows.get();
    if (said.isEmpty()) {
      return listed;
    }
    boolean all = said.stream().anyMatch(Mark.AllRead.class::isInstance);
    Set<String> touched =
        said.stream().flatMap(mark -> story(mark).stream()).collect(Collectors.toSet());
    return listed.stream()
        .map(each -> all || touched.contains(each.story()) ? now(each) : each)
        .toList();
  }

  private Optional<String> story(Mark mark) {
    return switch (mark) {
      case Mark.Read read -> derived.membership(read.report()).map(Membership::story);
      case Mark.Starred starred -> derived.membership(starred.report()).map(Membership::story);
      case Mark.AllRead _ -> Optional.empty();
    };
  }

  private Listed now(Listed before) {
    Standing standing = standing(before.story());
    return new Listed(
        before.story(), before.entry(), before.updated(), standing.read(), standing.starred());
  }
}
