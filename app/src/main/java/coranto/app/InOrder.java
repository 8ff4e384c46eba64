package coranto.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

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
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("work-", 0).factory());
    Deque<Future<B>> ahead = new ArrayDeque<>();
    try {
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
    } finally {
      workers.shutdownNow();
    }
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
