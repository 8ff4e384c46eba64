package coranto.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lets in only requests that ask for this site by a name it has, so that no page elsewhere can
/// reach it under a name of its own (DNS rebinding); and to change anything only those that a
/// browser did not send from elsewhere.
final class Doorkeeper {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

  private final List<String> names;

  /// @param names besides those of loopback
  Doorkeeper(List<String> names) {
    this.names = names;
  }

  /// What is wrong with the host a request asks for; null when nothing is.
  @Nullable Refusal refuses(ServerRequest request) {
    var headers = request.headers();
    int hosts = headers.contains(HeaderNames.HOST) ? headers.get(HeaderNames.HOST).valueCount() : 0;
    if (hosts != 1) {
      return new Refusal(400, "A request must name one host.");
    }
    String asked = lower(request.authority());
    boolean known = loopback(request) || named(names, asked, port(request)) || itself(request);
    return known ? null : new Refusal(421, "This site is not known by that name.");
  }

  /// A status with a line that says why.
  record Refusal(int status, String line) {}

  /// Whether a request asks for a name of loopback.
  boolean loopback(ServerRequest request) {
    return named(LOOPBACK, lower(request.authority()), port(request));
  }

  /// Whether a browser says that a request comes from another site. Browsers can't leave that out
  /// of what changes anything; programs say nothing of the kind. The origin counts where a browser
  /// is too old to say more: since pages here ask for no referrer, that of their own forms is
  /// `null`.
  boolean foreign(ServerRequest request) {
    var site = request.headers().first(FETCH_SITE);
    if (site.isPresent()) {
      return !site.get().equals("same-origin");
    }
    var origin = request.headers().first(HeaderNames.ORIGIN);
    return origin.isPresent() && !own(origin.get(), request);
  }

  /// The host that was asked for, or, where a proxy asks by another, a name of this site.
  private boolean own(String origin, ServerRequest request) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      String from = authority == null ? "" : lower(authority);
      return !from.isEmpty() && (from.equals(lower(request.authority())) || names.contains(from));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// By the number of the address that it reached, which no name elsewhere can be.
  private static boolean itself(ServerRequest request) {
    if (request.localPeer().address() instanceof InetSocketAddress own
        && own.getAddress() != null) {
      String number = own.getAddress().getHostAddress();
      String host = number.contains(":") ? "[" + number + "]" : number;
      return named(List.of(host), lower(request.authority()), own.getPort());
    }
    return false;
  }

  private static boolean named(List<String> names, String asked, int port) {
    return names.stream().anyMatch(name -> asked.equals(name) || asked.equals(name + ":" + port));
  }

  private static int port(ServerRequest request) {
    return request.localPeer().address() instanceof InetSocketAddress own ? own.getPort() : 0;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
