package coranto.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;

/// Where the site stands.
///
/// @param host address to listen on; loopback unless someone decides otherwise
/// @param port 0 for any that is free
/// @param names host names, lower case and without port, that a request may ask for besides those
/// of
///     loopback
/// @param metrics what `/metrics` prints
public record SiteSettings(
    String host, int port, List<String> names, PrometheusMeterRegistry metrics) {
  /// The address that only this machine reaches.
  public static final String LOOPBACK = "127.0.0.1";

  public SiteSettings {
    names = List.copyOf(names);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port);
    }
  }

  /// On loopback.
  public static SiteSettings local(int port, PrometheusMeterRegistry metrics) {
    return new SiteSettings(LOOPBACK, port, List.of(), metrics);
  }
}
