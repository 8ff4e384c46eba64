package coranto.lab;

import com.sun.management.OperatingSystemMXBean;
import coranto.app.desk.Stores;
import coranto.app.wiring.Wiring;
import coranto.flow.Newsroom;
import coranto.flow.QuerySense;
import coranto.flow.Sense;
import coranto.report.OutletBook;
import coranto.web.Site;
import coranto.web.SiteSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Asks one query after another and tells how long each took.
final class SearchTimes {
  /// So many of the queries are asked before the others, to warm up.
  static final int WARM = 1_000;

  private static final int SHEET = 21;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private interface Asking {
    void ask(String query) throws IOException, InterruptedException;
  }

  /// Counts the queries of which nobody told in time what they mean.
  private static final class Counted implements QuerySense {
    private final QuerySense senses;
    private int late;

    Counted(QuerySense senses) {
      this.senses = senses;
    }

    @Override
    public Optional<Sense> of(String words) {
      Optional<Sense> sense = senses.of(words);
      synchronized (this) {
        late += sense.isEmpty() ? 1 : 0;
      }
      return sense;
    }

    synchronized void forget() {
      late = 0;
    }

    /// How many there were; nothing where nobody was asked.
    synchronized String told() {
      return senses == NONE ? "" : String.valueOf(late);
    }
  }

  private final Counted senses;
  private final List<String> warming;
  private final List<String> queries;

  private SearchTimes(QuerySense senses, List<String> queries) {
    this.senses = new Counted(senses);
    int warm = Math.min(WARM, queries.size() / 2);
    this.warming = queries.subList(0, warm);
    this.queries = queries.subList(warm, queries.size());
  }

  /// One of the store, one of the page.
  static List<List<String>> rows(String by, Stores stores, QuerySense senses, List<String> queries)
      throws IOException, InterruptedException {
    var times = new SearchTimes(senses, queries);
    var newsroom = Wiring.newsroom(stores, times.senses, OutletBook.empty());
    return List.of(
        times.row(by, query -> newsroom.search(query, 0, SHEET)), times.page(by, newsroom));
  }

  private List<String> page(String by, Newsroom newsroom) throws IOException, InterruptedException {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var site = Site.start(newsroom, SiteSettings.local(0, metrics));
    try (var client = HttpClient.newHttpClient()) {
      return row(by + ", the page", query -> get(client, site, query));
    } finally {
      site.stop();
    }
  }

  private static void get(HttpClient client, Site site, String query)
      throws IOException, InterruptedException {
    String asked = "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    var request = HttpRequest.newBuilder(URI.create(site.address() + asked)).build();
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException(asked + " answered " + status);
    }
  }

  /// CPU time is the whole process's, of a page its reader's too; it is much the same on a busy
  /// machine.
  private List<String> row(String name, Asking asking) throws IOException, InterruptedException {
    for (String query : warming) {
      asking.ask(query);
    }
    senses.forget();
    long[] nanos = new long[queries.size()];
    long[] worked = new long[queries.size()];
    for (int at = 0; at < nanos.length; at++) {
      long began = System.nanoTime();
      long before = MACHINE.getProcessCpuTime();
      asking.ask(queries.get(at));
      worked[at] = MACHINE.getProcessCpuTime() - before;
      nanos[at] = System.nanoTime() - began;
    }
    var times = Times.ofNanos(nanos);
    var cpu = Times.ofNanos(worked);
    return List.of(
        name,
        String.valueOf(nanos.length),
        times.printed(0.5),
        times.printed(0.95),
        times.printed(0.99),
        cpu.printed(0.5),
        cpu.printed(0.95),
        senses.told());
  }
}
