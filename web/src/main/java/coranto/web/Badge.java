package coranto.web;

import coranto.web.visit.Entry;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// What a request brings to say who sends it: the cookie of a session, or a token, in the ways that
/// programs send one.
final class Badge {
  static final String COOKIE = "coranto";

  private Badge() {}

  static Entry.Credentials of(ServerRequest request, boolean here) {
    String said = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    return new Entry.Credentials(session(request), token(said.strip()), here);
  }

  static String session(ServerRequest request) {
    return request.headers().cookies().first(COOKIE).orElse("");
  }

  /// `Bearer TOKEN`; `Basic` with it in place of a password, for feed readers; `GoogleLogin
  /// auth=TOKEN`, for readers on phones.
  static String token(String said) {
    String[] parts = said.split("\\s+", 2);
    if (parts.length < 2) {
      return said; // opens nothing
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> parts[1].strip();
      case "basic" -> password(parts[1].strip());
      case "googlelogin" -> parts[1].strip().replaceFirst("(?i)^auth=", "");
      default -> said;
    };
  }

  private static String password(String said) {
    try {
      String pair = new String(Base64.getDecoder().decode(said), StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException _) {
      return said;
    }
  }
}
