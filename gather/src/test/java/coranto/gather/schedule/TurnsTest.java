package coranto.gather.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final Duration PAUSE = Duration.ofMillis(20);

  @Test
  void neverTwoAtOnceAtAHostAndThePauseInBetween() throws Exception {
    var turns = new Turns(InstantSource.system(), Thread::sleep, PAUSE, 8);
    var within = new ConcurrentHashMap<String, AtomicInteger>();
    var most = new AtomicInteger();
    Map<String, List<long[]>> times = new ConcurrentHashMap<>();
    var threads = new ArrayList<Thread>();
    for (int each = 0; each < 60; each++) {
      String host = "host" + each % 6;
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      turns.at(host, Duration.ZERO, () -> work(host, within, most, times));
                    } catch (InterruptedException _) {
                      Thread.currentThread().interrupt();
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(most).hasValue(1);
    times.forEach(
        (host, spans) -> {
          assertThat(spans).hasSize(10);
          for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at)[0] - spans.get(at - 1)[1])
                .as(host)
                .isGreaterThanOrEqualTo(PAUSE.toNanos() - 2_000_000);
          }
        });
  }

  private static int work(
      String host,
      Map<String, AtomicInteger> within,
      AtomicInteger most,
      Map<String, List<long[]>> times) {
    var here = within.computeIfAbsent(host, _ -> new AtomicInteger());
    most.accumulateAndGet(here.incrementAndGet(), Math::max);
    long began = System.nanoTime();
    try {
      Thread.sleep(5);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    times
        .computeIfAbsent(host, _ -> new CopyOnWriteArrayList<>())
        .add(new long[] {began, System.nanoTime()});
    return here.decrementAndGet();
  }

  @Test
  void whoAsksForALongerPauseGetsIt() throws Exception {
    var slept = new ArrayList<Duration>();
    var now = java.time.Instant.parse("2026-03-02T07:00:00Z");
    var turns = new Turns(() -> now, slept::add, PAUSE, 8);
    turns.at("a", Duration.ofSeconds(7), () -> 1);
    turns.at("a", Duration.ofSeconds(7), () -> 1);
    turns.at("b", Duration.ZERO, () -> 1);

    assertThat(slept).containsExactly(Duration.ofSeconds(7));
  }
}
