package coranto.embedded;

import coranto.flow.StorySummary;
import coranto.flow.Summaries;
import coranto.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The front page, kept until something changes. Of many readers after a change one puts it in
/// order anew, and the others are given what stood there before; after a retraction all wait. For
/// many threads.
final class Front {
  /// Stories that are ranked by their origins; those behind them stand as their rows are ranked.
  static final int RANKED = 1_000;

  /// So many are kept as they are listed.
  private static final int KEPT = 64;

  private final SqliteDerived derived;
  private final Function<String, Optional<Story>> stories;
  private final LastUsed<Integer> origins = new LastUsed<>(2 * RANKED);
  private final ReentrantLock ordering = new ReentrantLock();
  private volatile @Nullable Order order;

  /// What stood there.
  ///
  /// @param asked how many were asked for: so many are in order
  private record Order(
      LastUsed.State state, int asked, List<String> ids, List<StorySummary> listed) {}

  /// @param stories writes a story
  Front(SqliteDerived derived, Function<String, Optional<Story>> stories) {
    this.derived = derived;
    this.stories = stories;
  }

  /// @param retracted the newest entry that retracts
  List<StorySummary> of(int from, int limit, long retracted) {
    if (from >= RANKED) {
      return summaries(derived.ranked(from, limit));
    }
    int to = Math.min(from + limit, RANKED);
    Order here = order(to, new LastUsed.State(derived.derivedTo(), retracted));
    var found =
        new ArrayList<>(
            to <= here.listed().size()
                ? here.listed().subList(from, to)
                : summaries(
                    here.ids()
                        .subList(
                            Math.min(from, here.ids().size()), Math.min(to, here.ids().size()))));
    if (from + limit > RANKED) {
      found.addAll(summaries(derived.ranked(RANKED, from + limit - RANKED)));
    }
    return found;
  }

  private Order order(int to, LastUsed.State state) {
    Order before = order;
    if (before == null || before.asked() < to || before.state().retracted() != state.retracted()) {
      ordering.lock();
    } else if (before.state().equals(state) || !ordering.tryLock()) {
      return before;
    }
    try {
      Order now = order;
      return now != null && now.asked() >= to && now.state().equals(state)
          ? now
          : ordered(Math.max(to, KEPT), state);
    } finally {
      ordering.unlock();
    }
  }

  private Order ordered(int asked, LastUsed.State state) {
    var ids = FrontOrder.of(derived.front(RANKED), asked, id -> origins(id, state.retracted()));
    var listed = summaries(ids.subList(0, Math.min(KEPT, ids.size())));
    var made = new Order(state, asked, ids, listed);
    order = made;
    return made;
  }

  private int origins(String id, long retracted) {
    return origins
        .of(
            id,
            new LastUsed.State(derived.changed(id), retracted),
            () -> stories.apply(id).map(story -> story.origins().size()))
        .orElse(1);
  }

  private List<StorySummary> summaries(List<String> ids) {
    return ids.stream().flatMap(id -> stories.apply(id).stream()).map(Summaries::of).toList();
  }
}
