package coranto.web;

import coranto.web.visit.Entrance;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a request comes from. What it says itself of that (`X-Forwarded-For`, `-Proto`) counts
/// only
/// when a proxy sends it that the owner named.
///
/// @param client address of who asks
/// @param here whether it was sent on this machine, and says of no proxy that it passed
/// @param secure whether the client speaks https
record Caller(String client, boolean here, boolean secure) {
  private static final HeaderName FOR = HeaderNames.create("X-Forwarded-For");
  private static final HeaderName PROTO = HeaderNames.create("X-Forwarded-Proto");

  /// By which a request shows that it passed a proxy.
  private static final List<HeaderName> PASSED =
      List.of(
          FOR,
          PROTO,
          HeaderNames.create("X-Forwarded-Host"),
          HeaderNames.create("X-Real-IP"),
          HeaderNames.create("Forwarded"),
          HeaderNames.create("Via"));

  private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

  static Caller of(ServerRequest request, Entrance entrance) {
    InetAddress peer =
        request.remotePeer().address() instanceof InetSocketAddress address
            ? address.getAddress()
            : null;
    String direct = peer == null ? "" : plain(peer.getHostAddress());
    boolean loopback = peer != null && peer.isLoopbackAddress();
    if (entrance.proxies().contains(direct)) {
      boolean secure = last(request, PROTO).equals("https");
      return new Caller(client(request, entrance, direct), false, secure);
    }
    boolean passed = PASSED.stream().anyMatch(request.headers()::contains);
    return new Caller(direct, loopback && !passed, false);
  }

  /// The last address in the list that is no trusted proxy: what stands before it may be invented.
  private static String client(ServerRequest request, Entrance entrance, String direct) {
    List<String> way = all(request, FOR);
    for (String each : way.reversed()) {
      if (!NUMBERS.matcher(each).matches()) {
        return direct;
      }
      String written = writtenOut(each);
      if (!entrance.proxies().contains(written)) {
        return written;
      }
    }
    return direct;
  }

  /// As Java writes an address; one that is none stands as it came.
  private static String writtenOut(String number) {
    try {
      return plain(InetAddress.ofLiteral(number).getHostAddress());
    } catch (IllegalArgumentException _) {
      return number;
    }
  }

  private static String last(ServerRequest request, HeaderName name) {
    List<String> all = all(request, name);
    return all.isEmpty() ? "" : all.getLast();
  }

  private static List<String> all(ServerRequest request, HeaderName name) {
    var all = new ArrayList<String>();
    if (request.headers().contains(name)) {
      for (String line : request.headers().get(name).allValues()) {
        for (String each : line.split(",", 64)) {
          all.add(each.strip());
        }
      }
    }
    return all;
  }

  private static String plain(String address) {
    int zone = address.indexOf('%');
    String bare = zone < 0 ? address : address.substring(0, zone);
    return bare.equals("0:0:0:0:0:0:0:1") ? "::1" : bare;
  }

  /// By what tries are counted: an IPv6 client has 2^64 addresses of its own.
  String counted() {
    return groups(4);
  }

  /// The address without the part that tells one client from its neighbours.
  String network() {
    String bare = groups(3);
    return bare.equals(client) ? client.replaceFirst("\\.\\d+$", ".0/24") : bare + "::/48";
  }

  /// The first so many groups of an IPv6 address that is written out; any other as it is.
  private String groups(int many) {
    String[] parts = client.split(":", -1);
    boolean whole = parts.length == 8 && !client.contains("::");
    return whole ? String.join(":", List.of(parts).subList(0, many)) : client;
  }
}
