package coranto.app.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToLongFunction;

/// What waits while a desk serves, as figures.
record ServingGauges(Serving serving, MeterRegistry registry) {
  void register() {
    gauge("waiting", Serving::waiting, "Entries taken in and not yet worked");
    gauge(
        "unembedded",
        Serving::unembedded,
        "Reports that are searched for by their words alone yet");
    gauge(
        "unsearchable",
        Serving::unsearchable,
        "Entries worked and not yet searchable: search is away, or catches up");
    gauge("parked", Serving::parked, "Reports that a step failed on");
    gauge("checks.waiting", Serving::checksWaiting, "Texts to be checked");
    gauge(
        "deliveries.waiting",
        Serving::undelivered,
        "What watches fired and receivers were not told yet");
  }

  private void gauge(String name, ToLongFunction<Serving> value, String what) {
    Gauge.builder("coranto." + name, serving, value::applyAsLong)
        .description(what)
        .register(registry);
  }
}
