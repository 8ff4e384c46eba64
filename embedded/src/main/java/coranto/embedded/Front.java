package coranto.embedded;

import coranto.flow.StorageFailure;
import coranto.flow.StorySummary;
import coranto.report.Retractions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The front page, kept until something changes. It is put in order anew beside its readers: who
/// asks first after a change waits two seconds for it at most, the others are given what stood
/// there before; after a retraction all wait. What was counted for it is kept as rows, so that only
/// stories that changed since are counted, after a restart too. For many threads.
final class Front {
  /// Stories that are ranked by their origins; those behind them stand as their rows are ranked.
  static final int RANKED = 1_000;

  /// So many are kept as they are listed.
  private static final int KEPT = 64;

  private static final long PATIENCE_MILLIS = 2_000;

  private final SqliteDerived derived;
  private final Supplier<Retractions> retractions;
  private final FrontStories stories;
  private @Nullable FutureTask<Order> ordering;
  private volatile @Nullable Order order;

  /// What stood there.
  ///
  /// @param asked how many were asked for: so many are in order
  private record Order(
      LastUsed.State state, int asked, List<String> ids, List<StorySummary> listed) {
    /// Whether it may stand for `now`: nothing was retracted since.
    boolean serves(int to, LastUsed.State now) {
      return asked >= to && state.retracted() == now.retracted();
    }
  }

  /// @param retractions all there are
  Front(SqliteDerived derived, Supplier<Retractions> retractions, FrontStories stories) {
    this.derived = derived;
    this.retractions = retractions;
    this.stories = stories;
  }

  List<StorySummary> of(int from, int limit) {
    long retracted = retractions.get().newest();
    return of(from, limit, new LastUsed.State(derived.derivedTo(), retracted));
  }

  private List<StorySummary> of(int from, int limit, LastUsed.State state) {
    if (from >= RANKED) {
      return summaries(derived.ranked(from, limit), state);
    }
    int to = Math.min(from + limit, RANKED);
    Order here = order(to, state);
    var found =
        new ArrayList<>(
            to <= here.listed().size()
                ? here.listed().subList(from, to)
                : summaries(
                    here.ids()
                        .subList(
                            Math.min(from, here.ids().size()), Math.min(to, here.ids().size())),
                    state));
    if (from + limit > RANKED) {
      found.addAll(summaries(derived.ranked(RANKED, from + limit - RANKED), state));
    }
    return found;
  }

  private Order order(int to, LastUsed.State state) {
    Order before = order;
    if (before == null || !before.serves(to, state)) {
      return made(to, state);
    }
    if (before.state().equals(state)) {
      return before;
    }
    if (before.ids().isEmpty()) {
      return made(to, state);
    }
    Run run = run(to, state);
    return run.mine() ? run.within(PATIENCE_MILLIS, before) : before;
  }

  /// Waits for it.
  private Order made(int to, LastUsed.State state) {
    Order made = run(to, state).made();
    while (!made.serves(to, state)) {
      made = run(to, state).made();
    }
    return made;
  }

  /// Puts it in order beside its readers, unless that is under way.
  private synchronized Run run(int to, LastUsed.State state) {
    FutureTask<Order> running = ordering;
    if (running != null && !running.isDone()) {
      return new Run(running, false);
    }
    var begun = new FutureTask<>(() -> ordered(Math.max(to, KEPT), state));
    ordering = begun;
    Thread.ofPlatform()
        .name("front")
        .daemon()
        .start(
            () -> {
              begun.run();
              stories.keep();
            });
    return new Run(begun, true);
  }

  /// Putting it in order.
  ///
  /// @param mine whether it began for who asks
  private record Run(FutureTask<Order> task, boolean mine) {
    Order made() {
      return within(Long.MAX_VALUE, null);
    }

    /// What was made, or what stood before when that takes longer.
    Order within(long millis, @Nullable Order before) {
      try {
        return task.get(millis, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        return Objects.requireNonNull(before);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StorageFailure(StorageFailure.Category.OTHER, "stopped while waiting", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private Order ordered(int asked, LastUsed.State state) {
    var leaving = leaving(state);
    var rows =
        stories.rows(RANKED).stream()
            .map(row -> leaving.contains(row.id()) ? row.uncounted() : row)
            .toList();
    var ids = FrontOrder.of(rows, asked, id -> origins(id, leaving, state));
    var listed = summaries(ids.subList(0, Math.min(KEPT, ids.size())), state);
    var made = new Order(state, asked, ids, listed);
    order = made;
    return made;
  }

  private List<StorySummary> summaries(List<String> ids, LastUsed.State state) {
    var leaving = leaving(state);
    return ids.stream().flatMap(id -> summary(id, leaving, state).stream()).toList();
  }

  private int origins(String id, Set<String> leaving, LastUsed.State state) {
    return summary(id, leaving, state).map(StorySummary::origins).orElse(1);
  }

  private Optional<StorySummary> summary(String id, Set<String> leaving, LastUsed.State state) {
    return stories.of(id, leaving.contains(id) ? state.retracted() : 0);
  }

  /// The stories that a retraction takes reports out of which the desk has not come to: their rows
  /// don't know it.
  private Set<String> leaving(LastUsed.State state) {
    if (state.retracted() <= state.changed()) {
      return Set.of();
    }
    return retractions.get().entries().stream()
        .filter(entry -> entry.seq() > state.changed())
        .flatMap(entry -> derived.stories(entry.retraction()).stream())
        .collect(Collectors.toSet());
  }
}
