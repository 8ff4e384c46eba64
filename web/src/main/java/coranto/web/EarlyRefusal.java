package coranto.web;

import coranto.web.page.Pages;
import coranto.web.page.form.Answer;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;

/// Answers what the server refuses before the desk sees it: a broken request line, an address
/// without
/// end. Repeats nothing of what came.
final class EarlyRefusal implements DirectHandler {
  private final Pages pages;

  EarlyRefusal(Pages pages) {
    this.pages = pages;
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    var answer =
        pages.trouble(
            status.code(),
            "This request can’t be read",
            "Its address or its headers are broken, or longer than they may be.");
    var refusal =
        TransportResponse.builder()
            .status(status)
            .keepAlive(false)
            .headers(headers)
            .header(HeaderNames.create("Content-Security-Policy"), Reply.OWN)
            .header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
            .header(HeaderNames.CONTENT_TYPE, Reply.HTML);
    return answer instanceof Answer.Html(_, var bytes)
        ? refusal.entity(bytes).build()
        : refusal.build();
  }
}
