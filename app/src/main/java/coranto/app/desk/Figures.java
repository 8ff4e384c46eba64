package coranto.app.desk;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// How often each step was taken, how long it took in all, and how many reports it parked.
public final class Figures {
  /// The sums of a step.
  private record Sums(LongAdder times, LongAdder nanos, LongAdder parked) {}

  private final Map<Step, Sums> sums = new EnumMap<>(Step.class);

  Figures() {
    for (Step step : Step.values()) {
      sums.put(step, new Sums(new LongAdder(), new LongAdder(), new LongAdder()));
    }
  }

  private Sums of(Step step) {
    return Objects.requireNonNull(sums.get(step));
  }

  /// Takes a step and its time; one that fails counts too.
  <T> T time(Step step, Supplier<T> work) {
    long began = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(step, 1, began);
    }
  }

  /// The same of what was done for several reports at once.
  ///
  /// @param began by the nano clock
  void add(Step step, int reports, long began) {
    of(step).times().add(reports);
    of(step).nanos().add(System.nanoTime() - began);
  }

  void parked(Step step) {
    of(step).parked().increment();
  }

  /// Shows them among others.
  public void register(MeterRegistry registry) {
    sums.forEach(
        (step, each) -> {
          FunctionTimer.builder(
                  "coranto.step",
                  each,
                  all -> all.times().sum(),
                  all -> all.nanos().sum(),
                  TimeUnit.NANOSECONDS)
              .description("Reports that went through a step, and its time")
              .tag("step", step.word())
              .register(registry);
          FunctionCounter.builder("coranto.step.parked", each.parked(), LongAdder::sum)
              .description("Reports that a step failed on since the start")
              .tag("step", step.word())
              .register(registry);
        });
  }
}
