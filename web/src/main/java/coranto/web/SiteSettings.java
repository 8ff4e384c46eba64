package coranto.web;

import coranto.web.visit.Entrance;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;

/// Where the site stands.
///
/// @param host address to listen on; loopback unless someone decides otherwise
/// @param port 0 for any that is free
/// @param names host names, lower case, that a request may ask for besides those of loopback: with
///     this site's port or without one, or with the port that is given
/// @param metrics what `/metrics` prints
/// @param entrance how people come in
/// @param logged whether each request is told of in the log
public record SiteSettings(
    String host,
    int port,
    List<String> names,
    PrometheusMeterRegistry metrics,
    Entrance entrance,
    boolean logged) {
  /// The address that only this machine reaches.
  public static final String LOOPBACK = "127.0.0.1";

  private static final List<String> LOOPBACKS = List.of(LOOPBACK, "localhost", "::1");

  public SiteSettings {
    names = List.copyOf(names);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port);
    }
  }

  /// With a line in the log for each request.
  public SiteSettings(
      String host,
      int port,
      List<String> names,
      PrometheusMeterRegistry metrics,
      Entrance entrance) {
    this(host, port, names, metrics, entrance, true);
  }

  /// On loopback, where no password is set and nobody asks who came.
  public static SiteSettings local(int port, PrometheusMeterRegistry metrics) {
    return new SiteSettings(LOOPBACK, port, List.of(), metrics, Entrance.OPEN, false);
  }

  /// Where a reader finds the site that listens on a port: at its first name, or the address it
  /// listens on; what a proxy makes of it is not known here.
  public String address(int listening) {
    if (!names.isEmpty() && entrance.proxies().isEmpty()) {
      String name = names.getFirst();
      boolean told = name.matches(".*:\\d+");
      return "http://" + name + (told ? "" : ":" + listening) + entrance.prefix();
    }
    boolean here = LOOPBACKS.contains(host);
    String at = here ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return "http://" + at + ":" + listening + entrance.prefix();
  }

  /// Whether others than this machine are meant to come: by an address of its own, a name, or a
  /// proxy.
  public boolean exposed() {
    return exposed(host, names, entrance.proxies());
  }

  /// The same of what is not settled yet.
  public static boolean exposed(String host, List<String> names, List<String> proxies) {
    return !LOOPBACKS.contains(host) || !names.isEmpty() || !proxies.isEmpty();
  }
}
