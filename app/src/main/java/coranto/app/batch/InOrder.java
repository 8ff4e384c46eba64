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
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Works a stream on several threads and hands the results on in the order of the stream, holding a
/// bounded number of them.
public final class InOrder {
  private static final int AHEAD = 64;
  private static final long HEAVIEST = 64_000_000;

  private InOrder() {}

  /// @param threads at least 1
  /// @param work done on any thread
  /// @param sink called on the caller's thread, in order
  public static <A, B> void work(
      int threads, Iterator<A> in, Function<A, B> work, Consumer<B> sink) {
    work(threads, in, _ -> 0, work, sink);
  }

  /// The same for what may be heavy: together those in hand weigh 64 million at most, or are one.
  ///
  /// @param weight in bytes
  public static <A, B> void work(
      int threads,
      Iterator<A> in,
      ToLongFunction<A> weight,
      Function<A, B> work,
      Consumer<B> sink) {
    ExecutorService workers = workers(threads);
    try {
      work(workers, in, weight, work, sink);
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
          _ -> 0,
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

  private record InHand<B>(Future<B> made, long weight) {}

  private static <A, B> void work(
      ExecutorService workers,
      Iterator<A> in,
      ToLongFunction<A> weight,
      Function<A, B> work,
      Consumer<B> sink) {
    Deque<InHand<B>> ahead = new ArrayDeque<>();
    long heavy = 0;
    while (in.hasNext()) {
      A next = in.next();
      long more = weight.applyAsLong(next);
      while (!ahead.isEmpty() && (ahead.size() >= AHEAD || heavy + more > HEAVIEST)) {
        InHand<B> first = ahead.remove();
        sink.accept(done(first.made()));
        heavy -= first.weight();
      }
      ahead.add(new InHand<>(workers.submit(() -> work.apply(next)), more));
      heavy += more;
    }
    while (!ahead.isEmpty()) {
      sink.accept(done(ahead.remove().made()));
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
