package coranto.app.serve;

import coranto.app.setting.WrongUsage;
import coranto.web.PortTaken;
import coranto.web.Site;
import coranto.web.SiteSettings;
import coranto.web.page.frame.Desks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Consumer;
import java.util.function.Function;

/// A desk and its site, until the process is told to stop.
public final class Station {
  private final Serving serving;
  private final StopSign sign = new StopSign();

  public Station(Serving serving) {
    this.serving = serving;
  }

  /// Starts the site.
  ///
  /// @throws WrongUsage when the port is in use; names the next free one
  public Site open(int port) {
    var desks =
        new Desks(
            null,
            null,
            null,
            serving.pins(),
            serving.checks(null),
            serving.retracting(),
            serving.marks(),
            serving.watches(),
            serving.intake());
    return open(metrics -> SiteSettings.local(port, metrics), desks, _ -> {});
  }

  /// Starts the site.
  ///
  /// @param settings where it stands, given what `/metrics` prints
  /// @param desks what its owner may do besides reading
  /// @param figures adds figures of its own
  /// @throws WrongUsage when the port is in use; names the next free one
  public Site open(
      Function<PrometheusMeterRegistry, SiteSettings> settings,
      Desks desks,
      Consumer<MeterRegistry> figures) {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    serving.register(metrics);
    figures.accept(metrics);
    try {
      return Site.start(serving.newsroom(), desks, settings.apply(metrics));
    } catch (PortTaken e) {
      String next = e.nextFree().isPresent() ? "; free is: --port " + e.nextFree().getAsInt() : "";
      throw new WrongUsage("port " + e.port() + " is in use" + next);
    }
  }

  /// Whether nobody has told the process to stop.
  public boolean goesOn() {
    return sign.goesOn();
  }

  /// Waits for SIGTERM or SIGINT, then runs `last` before the process exits.
  public void untilTold(Runnable last) {
    sign.watch().untilTold(last);
  }
}
