package coranto.gather.door;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address that may be asked for: http or https, a host in ASCII, nobody's name or password.
///
/// @param scheme lower case
/// @param host lower case; a number of IPv6 in brackets
/// @param port as written; -1 when it is the scheme's own
/// @param target path and query, percent-encoded
public record WebAddress(String scheme, String host, int port, String target) {
  /// What an address turned out to be.
  sealed interface Read {
    record Good(WebAddress address) implements Read {}

    record Bad(Refusal reason, String detail) implements Read {}
  }

  private static final int LONGEST = 8_000;
  private static final int SHOWN = 200;

  /// RFC 3986, appendix B.
  private static final Pattern PARTS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(?:#.*)?");

  private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
  private static final Pattern NUMBER_6 = Pattern.compile("\\[[0-9a-f:.]+]");
  private static final String SAFE = "-._~!$&'()*+,;=:@/?%[]";

  /// Reads an address as browsers do: blanks around it and line breaks in it are dropped, what
  /// must be encoded is.
  static Read read(String text) {
    String clean = text.strip().replaceAll("[\\t\\r\\n]", "");
    if (clean.length() > LONGEST) {
      return new Read.Bad(Refusal.ADDRESS, clean.length() + " characters");
    }
    Matcher parts = PARTS.matcher(clean);
    if (!parts.matches()) {
      return new Read.Bad(Refusal.ADDRESS, shown(clean));
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return new Read.Bad(Refusal.SCHEME, scheme);
    }
    return place(scheme, parts.group(2), parts.group(3), parts.group(4));
  }

  private static Read place(
      String scheme, @Nullable String authority, String path, @Nullable String query) {
    if (authority == null || authority.isEmpty()) {
      return new Read.Bad(Refusal.ADDRESS, "no host");
    }
    if (authority.contains("@")) {
      return new Read.Bad(Refusal.CREDENTIALS, "before the host");
    }
    int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
    String host = ascii(colon < 0 ? authority : authority.substring(0, colon));
    int port = colon < 0 ? -1 : port(authority.substring(colon + 1), scheme);
    if (host == null || port == 0) {
      return new Read.Bad(Refusal.ADDRESS, shown(authority));
    }
    String whole = (path.isEmpty() ? "/" : path) + (query == null ? "" : query);
    return new Read.Good(new WebAddress(scheme, host, port, encoded(whole)));
  }

  /// Null when it is no host.
  private static @Nullable String ascii(String host) {
    try {
      String name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      String lower = name.toLowerCase(Locale.ROOT);
      String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      boolean good = HOST.matcher(bare).matches() || NUMBER_6.matcher(bare).matches();
      if (!good || bare.length() > 253) {
        return null;
      }
      return Numbers4.is(bare) ? Numbers4.dotted(bare) : bare;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// 0 when it is no port.
  private static int port(String digits, String scheme) {
    if (digits.isEmpty()) {
      return -1;
    }
    if (!digits.matches("\\d{1,5}")) {
      return 0;
    }
    int port = Integer.parseInt(digits);
    return port > 65_535 ? 0 : port == usual(scheme) ? -1 : port;
  }

  private static int usual(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static String encoded(String text) {
    var out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (each & 0xff);
      boolean plain = character < 128 && Character.isLetterOrDigit(character);
      if (plain || SAFE.indexOf(character) >= 0) {
        out.append(character);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) character));
      }
    }
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  /// Reads an address that stands in an answer from this one.
  Read resolve(String location) {
    String clean = location.strip().replaceAll("[\\t\\r\\n]", "");
    if (clean.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return read(clean);
    }
    if (clean.startsWith("//")) {
      return read(scheme + ":" + clean);
    }
    return switch (read(origin() + joined(clean))) {
      case Read.Good(var address) -> new Read.Good(address.withoutDots());
      case Read.Bad bad -> bad;
    };
  }

  private String joined(String reference) {
    String path = target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
    if (reference.startsWith("/")) {
      return reference;
    }
    if (reference.isEmpty() || reference.startsWith("#")) {
      return target;
    }
    return reference.startsWith("?")
        ? path + reference
        : path.substring(0, path.lastIndexOf('/') + 1) + reference;
  }

  private WebAddress withoutDots() {
    try {
      URI uri = URI.create("http://host" + target).normalize();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return new WebAddress(
          scheme, host, port, uri.getRawPath().replaceFirst("^(/\\.\\.)+(?=/|$)", "") + query);
    } catch (IllegalArgumentException _) {
      return this;
    }
  }

  /// The port that is connected to.
  int portOrUsual() {
    return port < 0 ? usual(scheme) : port;
  }

  /// Scheme, host and port.
  String origin() {
    return scheme + "://" + host + (port < 0 ? "" : ":" + port);
  }

  private static String shown(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }

  @Override
  public String toString() {
    return origin() + target;
  }
}
