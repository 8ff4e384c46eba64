package coranto.gather.door;

import coranto.report.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NameValuePair;
import org.jspecify.annotations.Nullable;

/// One errand on its way, hop by hop.
final class Journey {
  private static final int HOPS = 10;
  private static final Set<String> NOT_KEPT =
      Set.of("set-cookie", "content-encoding", "content-length", "transfer-encoding", "connection");

  private final Errand errand;
  private final CloseableHttpClient client;
  private final Trust trust;
  private final Body body;
  private final InstantSource clock;
  private final ScheduledExecutorService bells;
  private final Turn turn;
  private final Set<String> visited = new HashSet<>();
  private Trail trail;
  private Duration left;
  private boolean forGood = true;
  private @Nullable WebAddress first;

  Journey(
      Errand errand,
      CloseableHttpClient client,
      Trust trust,
      Body body,
      InstantSource clock,
      ScheduledExecutorService bells,
      Turn turn) {
    this.errand = errand;
    this.client = client;
    this.trust = trust;
    this.body = body;
    this.clock = clock;
    this.bells = bells;
    this.turn = turn;
    this.left = errand.limits().time();
    this.trail = Trail.of(errand.address());
  }

  Fetched go() throws InterruptedException {
    var next = WebAddress.read(errand.address());
    for (int hop = 0; hop <= HOPS; hop++) {
      switch (next) {
        case WebAddress.Read.Bad(var reason, var detail) -> {
          return new Fetched.Refused(reason, detail, trail);
        }
        case WebAddress.Read.Good(var address) -> {
          if (!visited.add(address.toString())) {
            return new Fetched.Refused(Refusal.LOOP, "back at " + address, trail);
          }
          first = first == null ? address : first;
          trail = trail(address);
          Step step = inTurn(address);
          if (step.done() != null) {
            return step.done();
          }
          next = address.resolve(String.valueOf(step.location()));
        }
      }
    }
    return new Fetched.Refused(Refusal.REDIRECTS, "last to " + trail.at(), trail);
  }

  /// An answer, or where to go next.
  private record Step(@Nullable Fetched done, @Nullable String location) {}

  private Trail trail(WebAddress address) {
    boolean unverified = address.scheme().equals("https") && trust.excepts(address.host());
    boolean elsewhere = !address.equals(first);
    return new Trail(
        errand.address(),
        address.toString(),
        elsewhere && forGood ? address.toString() : trail.moved(),
        trail.unverified() || unverified);
  }

  private Step inTurn(WebAddress address) throws InterruptedException {
    var made = new AtomicReference<Step>();
    turn.at(address.host(), () -> made.set(timed(address)));
    return Objects.requireNonNull(made.get(), "a turn makes its hop");
  }

  private Step timed(WebAddress address) {
    long began = System.nanoTime();
    try (var watch = new Watch(bells, left)) {
      return step(address, watch);
    } finally {
      left = left.minusNanos(System.nanoTime() - began);
    }
  }

  private Step step(WebAddress address, Watch watch) {
    var request = request(address);
    watch.over(request);
    var host = new HttpHost(address.scheme(), address.host(), address.portOrUsual());
    try {
      var response = client.executeOpen(host, request, null);
      try {
        return answer(response, watch);
      } finally {
        request.cancel(); // closes the connection, whatever is still to come
        drop(response);
      }
    } catch (IOException | RuntimeException e) {
      return new Step(Mishap.of(e, watch.rung(), trail), null);
    }
  }

  /// What is still to come breaks off, which is no trouble: the answer is known.
  private static void drop(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException _) {
      // broken off by us
    }
  }

  private HttpGet request(WebAddress address) {
    var request = new HttpGet(java.net.URI.create(address.toString()));
    errand.knows().forEach(request::setHeader);
    if (errand.secret() != null && own(address)) {
      request.setHeader(errand.secret().name(), errand.secret().value());
    }
    return request;
  }

  /// Whether a secret may go there: the place the errand began at, or its https.
  private boolean own(WebAddress address) {
    return first != null
        && first.host().equals(address.host())
        && (first.origin().equals(address.origin())
            || (address.scheme().equals("https") && address.port() < 0 && first.port() < 0));
  }

  private Step answer(ClassicHttpResponse response, Watch watch) throws IOException {
    int status = response.getCode();
    String location = value(response, "Location");
    return switch (status) {
      case 200, 203 -> new Step(came(response, watch), null);
      case 204, 205 -> failed(Failure.EMPTY, "status " + status, response);
      case 304 ->
          errand.knows().isEmpty()
              ? failed(Failure.BROKEN, "status 304, though nothing was asked for", response)
              : new Step(new Fetched.NotModified(headers(response), trail), null);
      case 301, 302, 303, 307, 308 -> {
        if (location == null) {
          yield failed(Failure.STATUS, "status " + status + " without an address", response);
        }
        forGood = forGood && (status == 301 || status == 308);
        yield new Step(null, location);
      }
      default -> failed(Failure.of(status), "status " + status, response);
    };
  }

  private Fetched came(ClassicHttpResponse response, Watch watch) throws IOException {
    byte[] bytes = body.read(response, errand.limits(), watch);
    if (bytes.length == 0) {
      return new Fetched.Failed(Failure.EMPTY, "no byte", null, trail);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Fetched.Came(new Page(trail.at(), headers(response), now, bytes), trail);
  }

  private Step failed(Failure reason, String detail, ClassicHttpResponse response) {
    var pause = RetryAfter.read(value(response, "Retry-After"), clock.instant());
    return new Step(new Fetched.Failed(reason, detail, pause, trail), null);
  }

  private static @Nullable String value(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    var headers = new HashMap<String, String>();
    for (NameValuePair header : response.getHeaders()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      if (!NOT_KEPT.contains(name) && header.getValue() != null) {
        headers.merge(
            name, header.getValue(), (one, other) -> single(name) ? one : one + ", " + other);
      }
    }
    return Map.copyOf(headers);
  }

  private static boolean single(String name) {
    return name.equals("content-type") || name.equals("etag") || name.equals("last-modified");
  }
}
