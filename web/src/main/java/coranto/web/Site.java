package coranto.web;

import coranto.flow.Newsroom;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Reader;
import coranto.web.shown.Excerpts;
import coranto.web.visit.Entry;
import io.helidon.http.DirectHandler;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http1.Http1Config;
import io.micrometer.core.instrument.FunctionCounter;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A running server.
public final class Site {
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final int LONGEST_ADDRESS = 8_192;
  private static final int LARGEST_HEADERS = 16_384;
  private static final int LARGEST_BODY = Bodies.LARGEST + 1_000;
  private static final int CONNECTIONS = 2_000;

  private final WebServer server;
  private final SiteSettings settings;

  private Site(WebServer server, SiteSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /// Starts to answer.
  ///
  /// @throws PortTaken when the port is in use
  public static Site start(Newsroom newsroom, SiteSettings settings) {
    return start(newsroom, Desks.NONE, settings);
  }

  /// Starts to answer.
  ///
  /// @param desks what its owner may do besides reading
  /// @throws PortTaken when the port is in use
  public static Site start(Newsroom newsroom, Desks desks, SiteSettings settings) {
    PortTaken.unlessFree(settings.host(), settings.port());
    FunctionCounter.builder("coranto.reports", newsroom, room -> room.holdings().reports())
        .description("Reports held")
        .register(settings.metrics());
    var entrance = settings.entrance();
    var assets = Assets.shipped();
    var bodies = Bodies.forThisHeap();
    var hall = hall(newsroom, desks, settings, assets, bodies);
    var doorkeeper = new Doorkeeper(settings.names());
    var log = new AccessLog(entrance.clients(), settings.logged());
    var desk = new Desk(hall, entrance, assets, doorkeeper, settings.metrics(), log, bodies);
    var server = server(settings, desk, new EarlyRefusal(hall.others().pages()));
    try {
      return new Site(server.start(), settings);
    } catch (RuntimeException e) {
      server.stop();
      throw taken(e) ? new PortTaken(settings.host(), settings.port(), e) : e;
    }
  }

  /// The owner is answered from all that is held; others from what is shown.
  private static Hall hall(
      Newsroom newsroom, Desks desks, SiteSettings settings, Assets assets, Bodies bodies) {
    var entrance = settings.entrance();
    var owner = new Reader(true, true, entrance.keys(), entrance.prefix());
    var other = new Reader(false, !settings.exposed(), entrance.keys(), entrance.prefix());
    var shown =
        switch (entrance.show()) {
          case FULL -> Audience.of(newsroom, desks.pictured(), other, assets, bodies);
          case EXCERPTS ->
              Audience.of(
                  new Excerpts(newsroom, InstantSource.system()),
                  Desks.NONE,
                  other,
                  assets,
                  bodies);
        };
    return new Hall(
        new Entry(entrance.keys(), InstantSource.system()),
        Audience.of(newsroom, desks, owner, assets, bodies),
        shown);
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// Where a reader finds it, as in `http://localhost:8080`.
  public String address() {
    return settings.address(port());
  }

  /// Ends what is being answered, at most for two seconds, and closes the port.
  public void stop() {
    server.stop();
  }

  private static WebServer server(SiteSettings settings, Desk desk, EarlyRefusal refusal) {
    var http =
        Http1Config.builder()
            .maxPrologueLength(LONGEST_ADDRESS)
            .maxHeadersSize(LARGEST_HEADERS)
            .build();
    return WebServer.builder()
        .host(settings.host())
        .port(settings.port())
        .shutdownHook(false)
        .featuresDiscoverServices(false)
        .shutdownGracePeriod(GRACE)
        .idleConnectionTimeout(IDLE)
        .maxPayloadSize(LARGEST_BODY)
        .maxTcpConnections(CONNECTIONS)
        // else the last packet of a page waits 40 ms for a reader's acknowledgement
        .connectionOptions(options -> options.tcpNoDelay(true))
        .addProtocol(http)
        .directHandlers(
            direct -> {
              direct.addHandler(DirectHandler.EventType.BAD_REQUEST, refusal);
              direct.addHandler(DirectHandler.EventType.OTHER, refusal);
            })
        .routing(routing -> routing.any(desk::handle))
        .build();
  }

  private static boolean taken(@Nullable Throwable trouble) {
    return trouble != null && (trouble instanceof BindException || taken(trouble.getCause()));
  }
}
