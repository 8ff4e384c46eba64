package coranto.gather.intake;

import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Taken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Hands reports to the truth: what many looks bring at the same time goes into one transaction,
/// since each costs a write to the disk.
public final class Taking implements AutoCloseable {
  private static final int BATCH = 200;

  private record Waiting(Incoming incoming, CompletableFuture<Taken> taken) {}

  private final Function<List<Incoming>, List<Taken>> truth;
  private final Function<Report, Duration> pause;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(BATCH);
  private final Thread thread = Thread.ofPlatform().name("taking").unstarted(this::work);
  private volatile boolean open = true;
  private volatile @Nullable RuntimeException broken;

  /// @param truth takes reports in, in one transaction; waits while it has no room for more
  public Taking(Function<List<Incoming>, List<Taken>> truth) {
    this(truth, _ -> Duration.ZERO);
  }

  /// The same where each outlet hands over only so much.
  ///
  /// @param pause how long a report has to wait before it may come in: asked again after that
  public Taking(Function<List<Incoming>, List<Taken>> truth, Function<Report, Duration> pause) {
    this.truth = truth;
    this.pause = pause;
    thread.start();
  }

  /// Waits until the report is durable.
  ///
  /// @throws RuntimeException what the truth threw: the store is broken
  Taken take(Incoming incoming) {
    var waiting = new Waiting(incoming, new CompletableFuture<>());
    try {
      await(incoming.report());
      queue.put(waiting);
      return waiting.taken().get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  /// On the thread of the feed it comes from: others go on.
  private void await(Report report) throws InterruptedException {
    for (Duration wait = pause.apply(report); wait.isPositive(); wait = pause.apply(report)) {
      Thread.sleep(wait);
    }
  }

  /// What broke the store at the last try; null while it works.
  public @Nullable RuntimeException broken() {
    return broken;
  }

  private void work() {
    var batch = new ArrayList<Waiting>(BATCH);
    while (open || !queue.isEmpty()) {
      try {
        batch.add(queue.take());
        queue.drainTo(batch, BATCH - 1);
      } catch (InterruptedException _) {
        continue; // asks again whether it is still open
      }
      commit(batch);
      batch.clear();
    }
  }

  private void commit(List<Waiting> batch) {
    try {
      List<Taken> taken = truth.apply(batch.stream().map(Waiting::incoming).toList());
      broken = null;
      for (int at = 0; at < taken.size(); at++) {
        batch.get(at).taken().complete(taken.get(at));
      }
    } catch (RuntimeException e) {
      broken = e;
      batch.forEach(waiting -> waiting.taken().completeExceptionally(e));
    }
  }

  /// Finishes what waits.
  @Override
  public void close() {
    open = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
