package coranto.scale.opensearch;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.wire.BadJson;
import coranto.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Speaks to a node: JSON out, JSON back.
final class Rest implements AutoCloseable {
  private static final Duration TO_REACH = Duration.ofSeconds(3);

  /// A reader waits no longer; who writes does.
  private static final Duration TO_SEARCH = Duration.ofSeconds(10);

  private static final Duration TO_WRITE = Duration.ofSeconds(60);
  private static final int MISSING = 404;
  private static final int GOOD = 300;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TO_REACH).build();
  private final String node;
  private final @Nullable String authorization;

  Rest(NodeAddress address) {
    this.node = address.node();
    String user = address.user();
    this.authorization =
        user == null
            ? null
            : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  /// An answer; null when what was asked for isn't there.
  ///
  /// @throws StorageFailure with [Category#AWAY] when there is none, or none that is of use
  @Nullable Map<String, Object> ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(node + path))
            .timeout(path.endsWith("/_search") ? TO_SEARCH : TO_WRITE)
            .header("content-type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (authorization != null) {
      request.header("authorization", authorization);
    }
    HttpResponse<String> answer = send(request.build());
    if (answer.statusCode() == MISSING) {
      return null;
    }
    if (answer.statusCode() >= GOOD) {
      throw away(answer.statusCode() + " " + answer.body());
    }
    try {
      return answer.body().isEmpty() ? Map.of() : Json.object(answer.body());
    } catch (BadJson e) {
      throw away("no JSON: " + e.getMessage());
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      String why = e instanceof HttpTimeoutException ? "no answer in time" : "no connection";
      throw new StorageFailure(Category.AWAY, told(why + ": " + e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(Category.OTHER, "interrupted while waiting for " + node, e);
    }
  }

  /// A failure by what the node said.
  StorageFailure away(String said) {
    return new StorageFailure(
        Category.AWAY, told((said.contains("flood-stage") ? "its disk is full: " : "") + said));
  }

  private String told(String why) {
    return "search at " + node + " is away: " + why;
  }

  @Override
  public void close() {
    client.close();
  }
}
