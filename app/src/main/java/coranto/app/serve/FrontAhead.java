package coranto.app.serve;

import coranto.flow.Newsroom;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts the front page in order before somebody asks, since the first of a large store takes long;
/// and from time to time when nobody does, so that the next start finds most of it counted.
final class FrontAhead implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FrontAhead.class);
  private static final Duration LEAST_REST = Duration.ofMinutes(5);

  /// How many times as long it rests as it worked: at 20 reports a second it costs .2 ms of each.
  private static final int RESTS = 300;

  private final Newsroom newsroom;
  private final Thread thread =
      Thread.ofPlatform().name("first-front").daemon().unstarted(this::go);

  FrontAhead(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  void start() {
    thread.start();
  }

  private void go() {
    try {
      while (!Thread.interrupted()) {
        var rest = order().multipliedBy(RESTS);
        Thread.sleep(rest.compareTo(LEAST_REST) < 0 ? LEAST_REST : rest);
      }
    } catch (InterruptedException _) {
      // closed
    }
  }

  /// How long it took.
  private Duration order() {
    long begun = System.nanoTime();
    try {
      newsroom.front(0, 1);
    } catch (RuntimeException e) {
      LOG.debug("the front page waits for who asks", e);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
