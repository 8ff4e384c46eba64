package coranto.gather.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
    var turns = new Turns(Pace.real(), PAUSE, 8);
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
                .isGreaterThanOrEqualTo(PAUSE.toNanos());
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
    var now = Instant.parse("2026-03-02T07:00:00Z");
    var turns = new Turns(new Pace(() -> now, slept::add), PAUSE, 8);
    turns.at("a", Duration.ofSeconds(7), () -> 1);
    turns.at("a", Duration.ofSeconds(7), () -> 1);
    turns.at("b", Duration.ZERO, () -> 1);

    assertThat(slept).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void whoTookLongIsLeftAloneAsLongAgainUpToAMinute() throws Exception {
    var clock = new Instant[] {Instant.parse("2026-03-02T07:00:00Z")};
    var turns = new Turns(new Pace(() -> clock[0], time -> pass(clock, time)), PAUSE, 8);

    assertThat(gap(turns, clock, Duration.ofMillis(1))).isEqualTo(PAUSE);
    assertThat(gap(turns, clock, Duration.ofSeconds(20))).isEqualTo(Duration.ofSeconds(20));
    assertThat(gap(turns, clock, Duration.ofMinutes(9))).isEqualTo(Duration.ofMinutes(1));
  }

  /// The time from the end of some work to the beginning of the next.
  private static Duration gap(Turns turns, Instant[] clock, Duration work) throws Exception {
    Instant end = turns.at("a" + work, Duration.ZERO, () -> pass(clock, work));
    Instant next = turns.at("a" + work, Duration.ZERO, () -> clock[0]);
    return Duration.between(end, next);
  }

  private static Instant pass(Instant[] clock, Duration time) {
    clock[0] = clock[0].plus(time);
    return clock[0];
  }

  @Test
  void aSleepThatEndsEarlyIsSleptAgain() throws Exception {
    var clock = new Instant[] {Instant.parse("2026-03-02T07:00:00Z")};
    var turns =
        new Turns(
            new Pace(() -> clock[0], time -> pass(clock, time.dividedBy(2).plusNanos(1))),
            PAUSE,
            8);

    assertThat(gap(turns, clock, Duration.ZERO)).isEqualTo(PAUSE);
  }
}
