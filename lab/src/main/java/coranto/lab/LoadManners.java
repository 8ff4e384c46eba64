package coranto.lab;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// How politely hosts are asked, as they see it: whether two requests are there at once, and how
/// much
/// time lies between an answer and the next request. What one process asked is told apart from what
/// the next does: the rests of one that was killed arrive late.
final class LoadManners {
  /// A host as one process asks it.
  static final class Host {
    private final String process;
    private final String name;
    private int within;
    private long left;
    private long feed;
    private boolean unread;

    private Host(String process, String name) {
      this.process = process;
      this.name = name;
    }
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final LongAdder requests = new LongAdder();
  private final LongAdder twoAtOnce = new LongAdder();
  private final LongAdder givenUp = new LongAdder();
  private final AtomicLong leastPause = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong leastPauseAfterGivingUp = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong leastOverTheKill = new AtomicLong(Long.MAX_VALUE);
  private final Map<String, Host> last = new ConcurrentHashMap<>();
  private final AtomicLong leastInterval = new AtomicLong(Long.MAX_VALUE);
  private volatile @Nullable String shortest;

  /// A request came.
  Host enter(String process, String name, boolean feed) {
    requests.increment();
    Host host = hosts.computeIfAbsent(process + " " + name, _ -> new Host(process, name));
    synchronized (host) {
      long now = System.nanoTime();
      host.within++;
      Host before = last.put(name, host);
      if (before != null && before != host && before.left != 0) {
        leastOverTheKill.accumulateAndGet(now - before.left, Math::min);
      }
      if (host.within > 1) {
        twoAtOnce.increment();
      } else if (host.left != 0) {
        pause(host, now - host.left);
      }
      if (feed) {
        if (host.feed != 0) {
          leastInterval.accumulateAndGet(now - host.feed, Math::min);
        }
        host.feed = now;
      }
    }
    return host;
  }

  private void pause(Host host, long pause) {
    if (host.unread) {
      leastPauseAfterGivingUp.accumulateAndGet(pause, Math::min);
    } else if (pause < leastPause.get()) {
      leastPause.accumulateAndGet(pause, Math::min);
      shortest = host.name + ", process " + host.process;
    }
  }

  /// Its answer is about to be sent.
  ///
  /// @param unread whether nobody waits for it any more
  void leave(Host host, boolean unread) {
    synchronized (host) {
      host.within--;
      host.unread = unread;
      host.left = System.nanoTime();
      if (unread) {
        givenUp.increment();
      }
    }
  }

  long requests() {
    return requests.sum();
  }

  /// How often a host was asked while it was still answering.
  long twoAtOnce() {
    return twoAtOnce.sum();
  }

  /// How many answers nobody waited for.
  long givenUp() {
    return givenUp.sum();
  }

  long leastPauseMillis() {
    return millis(leastPause);
  }

  long leastPauseAfterGivingUpMillis() {
    return millis(leastPauseAfterGivingUp);
  }

  /// Between the last answer to a killed process and the first request of the next: who was killed
  /// can't tell when it asked last.
  long leastPauseOverTheKillMillis() {
    return millis(leastOverTheKill);
  }

  /// The shortest time from one request for a feed to the next.
  long leastIntervalMillis() {
    return millis(leastInterval);
  }

  /// Where the shortest pause was seen; null before any.
  @Nullable String shortest() {
    return shortest;
  }

  /// -1 when nothing was measured.
  private static long millis(AtomicLong nanos) {
    return nanos.get() == Long.MAX_VALUE ? -1 : TimeUnit.NANOSECONDS.toMillis(nanos.get());
  }
}
