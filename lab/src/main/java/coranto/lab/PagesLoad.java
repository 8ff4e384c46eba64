package coranto.lab;

import coranto.app.setting.WrongUsage;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Asks a running server for its pages, from this process: how much they weigh with style and
/// script, and how long they take. Of each kind of page those the front page leads to.
final class PagesLoad {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[\"#]");
  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/static/(?:style\\.css|pages\\.js)\\?[^\"]*)\"");
  private static final List<String> KINDS =
      List.of("/story/", "/report/", "/sheet/", "/cite/", "/person/", "/outlet/");
  private static final int OF_EACH = 12;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final Map<String, Set<String>> pages = new LinkedHashMap<>();

  private PagesLoad(int port) {
    server = "http://localhost:" + port;
  }

  /// @param requests of each kind of page; as many before, to warm up
  static void run(int port, int requests, PrintWriter out)
      throws IOException, InterruptedException {
    if (port == 0) {
      throw new WrongUsage("bench pages wants --port of a running server");
    }
    new PagesLoad(port).print(requests, out);
  }

  private void print(int requests, PrintWriter out) throws IOException, InterruptedException {
    collect();
    int assets = assets();
    out.println("| page | different ones | heaviest, kB with style and script | p50 ms | p95 ms |");
    out.println("|---|---|---|---|---|");
    for (var kind : pages.entrySet()) {
      var addresses = List.copyOf(kind.getValue());
      time(addresses, requests);
      Times times = time(addresses, requests);
      out.printf(
          "| %s | %d | %.1f | %s | %s |%n",
          kind.getKey(),
          addresses.size(),
          (heaviest(addresses) + assets) / 1_000.0,
          times.printed(0.5),
          times.printed(0.95));
    }
    out.flush();
  }

  /// The front page, what it leads to, and what that leads to.
  private void collect() throws IOException, InterruptedException {
    for (String page : List.of("/", "/people", "/outlets", "/search?q=the")) {
      pages.put(page, new LinkedHashSet<>(List.of(page)));
    }
    var sources = new ArrayList<>(List.of("/", "/people", "/outlets"));
    for (int at = 0; at < sources.size(); at++) {
      for (String link : links(sources.get(at))) {
        for (String kind : KINDS) {
          boolean plain = !link.endsWith(".csv") && !link.contains(".json");
          var known = pages.computeIfAbsent(kind, _ -> new LinkedHashSet<>());
          if (plain && link.startsWith(kind) && known.size() < OF_EACH && known.add(link)) {
            sources.add(link);
          }
        }
      }
    }
    pages.values().removeIf(Set::isEmpty);
  }

  private List<String> links(String page) throws IOException, InterruptedException {
    return LINK.matcher(get(page))
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .toList();
  }

  private int assets() throws IOException, InterruptedException {
    int bytes = 0;
    for (String asset :
        ASSET.matcher(get("/")).results().map(found -> found.group(1)).distinct().toList()) {
      bytes += get(asset).length();
    }
    return bytes;
  }

  private int heaviest(List<String> addresses) throws IOException, InterruptedException {
    int most = 0;
    for (String address : addresses) {
      most = Math.max(most, get(address).length());
    }
    return most;
  }

  private Times time(List<String> addresses, int requests)
      throws IOException, InterruptedException {
    long[] nanos = new long[requests];
    for (int at = 0; at < requests; at++) {
      long start = System.nanoTime();
      get(addresses.get(at % addresses.size()));
      nanos[at] = System.nanoTime() - start;
    }
    return Times.ofNanos(nanos);
  }

  /// Bytes as letters, so that the length is the weight.
  private String get(String path) throws IOException, InterruptedException {
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(server + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }
}
