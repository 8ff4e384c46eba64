package coranto.app.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Works a stream on several threads and hands the results on in the order of the stream, holding a
/// bounded number of them.
public final class InOrder {
  private static final int AHEAD = 64;

  private InOrder() {}

  /// @param threads at least 1
  /// @param work done on any thread
  /// @param sink called on the caller's thread, in order
  public static <A, B> void work(
      int threads, Iterator<A> in, Function<A, B> work, Consumer<B> sink) {
    ExecutorService workers = workers(threads);
    try {
      work(workers, in, work, sink);
    } finally {
      workers.shutdownNow();
    }
  }

  /// The same in two steps, between which each result is put in its place: `work` on any thread,
  /// `order` on the caller's thread in order (null leaves it out), `more` on any thread, `sink` in
  /// order again.
  public static <A, B, C, D> void work(
      int threads,
      Iterator<A> in,
      Function<A, B> work,
      Function<B, @Nullable C> order,
      Function<C, D> more,
      Consumer<D> sink) {
    ExecutorService workers = workers(threads);
    Deque<Future<D>> ahead = new ArrayDeque<>();
    try {
      work(
          workers,
          in,
          work,
          made -> {
            C placed = order.apply(made);
            if (placed != null) {
              ahead.add(workers.submit(() -> more.apply(placed)));
            }
            if (ahead.size() >= AHEAD) {
              sink.accept(done(ahead.remove()));
            }
          });
      while (!ahead.isEmpty()) {
        sink.accept(done(ahead.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <A, B> void work(
      ExecutorService workers, Iterator<A> in, Function<A, B> work, Consumer<B> sink) {
    Deque<Future<B>> ahead = new ArrayDeque<>();
    while (in.hasNext()) {
      A next = in.next();
      ahead.add(workers.submit(() -> work.apply(next)));
      if (ahead.size() >= AHEAD) {
        sink.accept(done(ahead.remove()));
      }
    }
    while (!ahead.isEmpty()) {
      sink.accept(done(ahead.remove()));
    }
  }

  private static ExecutorService workers(int threads) {
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("work-", 0).factory());
  }

  private static <B> B done(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while working", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
