package coranto.web;

import coranto.web.page.form.Answer;
import coranto.web.page.form.EntityTag;
import coranto.web.page.frame.Under;
import coranto.web.visit.Sessions;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Sends the answer to one request: to `HEAD` its headers alone. Every answer forbids what is not
/// this
/// site's own: nothing is loaded from elsewhere, nothing of it is shown inside another site, nobody
/// is
/// told where a reader came from.
final class Reply {
  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");
  private static final HeaderName SNIFF = HeaderNames.create("X-Content-Type-Options");
  private static final HeaderName REFERRER = HeaderNames.create("Referrer-Policy");
  private static final HeaderName RESOURCE = HeaderNames.create("Cross-Origin-Resource-Policy");
  private static final HeaderName OPENER = HeaderNames.create("Cross-Origin-Opener-Policy");

  static final String OWN =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  /// For a picture looked at alone.
  private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

  /// Who asks, and what for, decides what is answered.
  private static final String BY_VISITOR = "Accept, Authorization, Cookie";

  private static final String FOR_A_DAY = "private, max-age=86400";

  static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String SCRAPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private static final DateTimeFormatter HTTP_TIME = DateTimeFormatter.RFC_1123_DATE_TIME;

  private final ServerRequest request;
  private final ServerResponse response;
  private final String prefix;
  private final boolean secure;
  private final boolean head;
  private int bytes;

  /// @param prefix path that the site stands under; empty for none
  /// @param secure whether the client speaks https
  Reply(ServerRequest request, ServerResponse response, String prefix, boolean secure) {
    this.request = request;
    this.response = response;
    this.prefix = prefix;
    this.secure = secure;
    head = request.prologue().method().equals(Method.HEAD);
    response.header(POLICY, OWN);
    response.header(SNIFF, "nosniff");
    response.header(REFERRER, "no-referrer");
    response.header(RESOURCE, "same-origin");
    response.header(OPENER, "same-origin");
    response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
    response.header(HeaderNames.VARY, BY_VISITOR);
  }

  void send(Answer answer) {
    switch (answer) {
      case Answer.Html(var status, var bytes) -> send(status, HTML, bytes);
      case Answer.Json(var status, var bytes) -> send(status, JSON, placed(JSON, bytes));
      case Answer.Data(var status, var type, var headers, var bytes) -> {
        headers.forEach((name, value) -> response.header(HeaderNames.create(name), value));
        send(status, type, placed(type, bytes));
      }
      case Answer.File(var type, var name, var bytes) -> {
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        send(200, type, placed(type, bytes));
      }
      case Answer.Picture(var type, var bytes) -> {
        response.header(POLICY, NOTHING);
        response.header(HeaderNames.CACHE_CONTROL, FOR_A_DAY);
        send(200, type, bytes);
      }
      case Answer.Text(var status, var text) ->
          send(status, TEXT, text.getBytes(StandardCharsets.UTF_8));
      case Answer.Feed(var type, var bytes, var updated) -> feed(type, bytes, updated);
      case Answer.Moved(var to) -> moved(to);
      case Answer.SignedIn(var session, var to) -> {
        cookie(session, Sessions.LONGEST);
        moved(to);
      }
      case Answer.SignedOut(var to) -> {
        cookie("", Duration.ZERO);
        moved(to);
      }
    }
  }

  /// With addresses as they are from outside.
  private byte[] placed(String type, byte[] bytes) {
    return Under.path(prefix, type, bytes);
  }

  /// Not again to whom it was sent unchanged.
  private void feed(String type, byte[] bytes, Instant updated) {
    String tag = EntityTag.of(bytes);
    String when = HTTP_TIME.format(updated.atOffset(ZoneOffset.UTC));
    response.header(HeaderNames.ETAG, tag);
    response.header(HeaderNames.LAST_MODIFIED, when);
    var headers = request.headers();
    boolean same =
        headers.contains(HeaderNames.IF_NONE_MATCH)
            ? headers.get(HeaderNames.IF_NONE_MATCH).values().contains(tag)
            : headers.first(HeaderNames.IF_MODIFIED_SINCE).filter(when::equals).isPresent();
    if (same) {
      response.status(304).send();
    } else {
      send(200, type, bytes);
    }
  }

  void send(Assets.Asset asset) {
    response.header(HeaderNames.CACHE_CONTROL, FOR_GOOD);
    response.headers().remove(HeaderNames.VARY);
    send(200, asset.type(), asset.bytes());
  }

  /// Figures in Prometheus's own text.
  void scrape(String figures) {
    send(200, SCRAPE, figures.getBytes(StandardCharsets.UTF_8));
  }

  /// One line, for whom no page is worth while.
  void plain(int status, String line) {
    send(status, TEXT, (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// For a program that lacks a token.
  void askForToken() {
    response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer");
    plain(401, "This takes a token: Authorization: Bearer TOKEN.");
  }

  private void moved(String to) {
    response.header(HeaderNames.LOCATION, prefix + to);
    plain(302, "It stands at another address.");
  }

  private void cookie(String value, Duration age) {
    var cookie =
        SetCookie.builder(Badge.COOKIE, value)
            .path(prefix.isEmpty() ? "/" : prefix)
            .httpOnly(true)
            .secure(secure)
            .sameSite(SetCookie.SameSite.LAX);
    // an age of nothing is not written
    response
        .headers()
        .addCookie((age.isZero() ? cookie.expires(Instant.EPOCH) : cookie.maxAge(age)).build());
  }

  int status() {
    return response.status().code();
  }

  /// How long the answer is, its headers not counted.
  int bytes() {
    return bytes;
  }

  void refuseToWrite() {
    response.header(HeaderNames.ALLOW, "GET, HEAD");
    plain(405, "These pages can be read, not written to.");
  }

  private void send(int status, String type, byte[] bytes) {
    this.bytes = bytes.length;
    response.status(status);
    response.header(HeaderNames.CONTENT_TYPE, type);
    if (head) {
      response.contentLength(bytes.length);
      response.send();
    } else {
      response.send(bytes);
    }
  }
}
