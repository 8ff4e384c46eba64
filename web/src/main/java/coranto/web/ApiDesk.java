package coranto.web;

import coranto.flow.StorageFailure;
import coranto.web.api.Api;
import coranto.web.api.Asked;
import coranto.web.api.Problem;
import coranto.web.mcp.Mcp;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the requests of programs: reads what they send, asks the API.
final class ApiDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ApiDesk.class);

  /// Programs ask again after so many seconds when others hand over too much at once.
  private static final String SOON = "1";

  private static final String JSON = "application/json";

  private final Api api;
  private final Mcp mcp;
  private final Bodies bodies;

  ApiDesk(Api api, Mcp mcp, Bodies bodies) {
    this.bodies = bodies;
    this.api = api;
    this.mcp = mcp;
  }

  /// @param client by which what it sends is counted
  Answer answer(ServerRequest request, Address.Api address, String client) {
    return posts(request)
        ? sent(request, body -> api.answer(asked(request, address, client, body)))
        : guarded(() -> api.answer(asked(request, address, client, new byte[0])));
  }

  /// An assistant's message (MCP, streamable HTTP: one answer to one message, no stream).
  Answer assist(ServerRequest request) {
    if (!posts(request)) {
      return Problem.METHOD_NOT_ALLOWED.answer("It answers POST.", Map.of("Allow", "POST"));
    }
    if (!header(request, HeaderNames.CONTENT_TYPE).startsWith(JSON)) {
      return Problem.WRONG_TYPE.answer("Send " + JSON + ".");
    }
    return sent(
        request,
        body -> {
          String answer = mcp.answer(new String(body, StandardCharsets.UTF_8));
          return answer == null
              ? new Answer.Data(202, JSON, Map.of(), new byte[0])
              : new Answer.Data(200, JSON, Map.of(), answer.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static boolean posts(ServerRequest request) {
    return request.prologue().method().equals(Method.POST);
  }

  private Answer guarded(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (StorageFailure e) {
      LOG.error("the store could not be read for a program", e);
      return Problem.STORE.answer(
          (e.category() == StorageFailure.Category.AWAY ? "Search is away. " : "")
              + "The program's log says more.");
    } catch (RuntimeException e) {
      LOG.error("a program could not be answered", e);
      return Problem.FAILED.answer("The program's log says what.");
    }
  }

  private Answer sent(ServerRequest request, Function<byte[], Answer> work) {
    try (InputStream in = request.content().inputStream()) {
      return bodies.take(in, body -> guarded(() -> work.apply(body)), ApiDesk::refused);
    } catch (IOException _) {
      return refused(Bodies.Trouble.BROKEN_OFF);
    }
  }

  private static Answer refused(Bodies.Trouble trouble) {
    return switch (trouble) {
      case TOO_LARGE ->
          Problem.TOO_LARGE.answer("At most " + Bodies.LARGEST / 1_000_000 + " MB are taken.");
      case BUSY ->
          Problem.BUSY.answer(
              "Too many programs hand over something at once.", Map.of("Retry-After", SOON));
      case BROKEN_OFF -> Problem.BAD_REQUEST.answer("It broke off, or took too long.");
    };
  }

  private static Asked asked(
      ServerRequest request, Address.Api address, String client, byte[] body) {
    return new Asked(
        request.prologue().method().text(),
        address.rawPath(),
        address.query(),
        header(request, HeaderNames.CONTENT_TYPE),
        header(request, HeaderNames.ACCEPT),
        header(request, HeaderNames.IF_NONE_MATCH),
        client,
        body);
  }

  private static String header(ServerRequest request, HeaderName name) {
    return request.headers().first(name).orElse("");
  }
}
