package coranto.scale.opensearch;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Speaks to a node: JSON out, JSON back.
final class Rest implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MISSING = 404;
  private static final int GOOD = 300;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final String address;
  private final @Nullable String authorization;

  /// @param url `https://user:password@host:port`
  Rest(String url) {
    URI uri = URI.create(url);
    String user = uri.getUserInfo();
    this.address = uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort();
    this.authorization =
        user == null
            ? null
            : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  /// An answer; null when what was asked for isn't there.
  @Nullable Map<String, Object> ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
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
      throw refused(answer.body());
    }
    return answer.body().isEmpty() ? Map.of() : Json.object(answer.body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StorageFailure(Category.OTHER, address + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageFailure(Category.OTHER, "interrupted while waiting for " + address, e);
    }
  }

  /// A failure by what the node said.
  StorageFailure refused(String said) {
    boolean full = said.contains("flood-stage");
    return new StorageFailure(
        full ? Category.DISK_FULL : Category.OTHER,
        (full ? "the disk is full: " : "") + address + ": " + said);
  }

  @Override
  public void close() {
    client.close();
  }
}
