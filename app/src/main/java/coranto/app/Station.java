package coranto.app;

import coranto.web.PortTaken;
import coranto.web.Site;
import coranto.web.SiteSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.CountDownLatch;

/// A desk and its site, until the process is told to stop.
public final class Station {
  private final Serving serving;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  public Station(Serving serving) {
    this.serving = serving;
  }

  /// Starts the site.
  ///
  /// @throws WrongUsage when the port is in use; names the next free one
  public Site open(int port) {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Gauge.builder("coranto.waiting", serving, Serving::waiting)
        .description("Entries taken in and not yet worked")
        .register(metrics);
    try {
      return Site.start(serving.newsroom(), SiteSettings.local(port, metrics));
    } catch (PortTaken e) {
      String next = e.nextFree().isPresent() ? "; free is: --port " + e.nextFree().getAsInt() : "";
      throw new WrongUsage("port " + e.port() + " is in use" + next);
    }
  }

  /// Whether nobody has told the process to stop.
  public boolean goesOn() {
    return told.getCount() > 0;
  }

  /// Waits for SIGTERM or SIGINT, then runs `last` before the process exits.
  public void untilTold(Runnable last) {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::tell));
    try {
      told.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    last.run();
    stopped.countDown();
  }

  /// Holds the exit until everything is closed.
  private void tell() {
    told.countDown();
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
