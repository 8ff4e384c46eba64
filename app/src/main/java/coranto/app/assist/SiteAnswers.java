package coranto.app.assist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Answers from a running server of the owner's, which is told by name. It is not the open network:
/// no redirect is followed.
public final class SiteAnswers implements Answering, AutoCloseable {
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ANSWERING = Duration.ofSeconds(60);
  private static final int ACCEPTED = 202;
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
  private final HttpRequest.Builder asking;

  /// @param site as `http://localhost:8080`
  /// @param token of the owner's; empty for what anyone may see
  /// @throws IllegalArgumentException when that is no address
  public SiteAnswers(String site, String token) {
    asking =
        HttpRequest.newBuilder(URI.create(site.replaceFirst("/+$", "") + "/mcp"))
            .timeout(ANSWERING)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream");
    if (!token.isEmpty()) {
      asking.header("Authorization", "Bearer " + token);
    }
  }

  @Override
  public @Nullable String answer(String message) {
    try {
      HttpResponse<String> answer =
          client.send(
              asking.copy().POST(BodyPublishers.ofString(message)).build(),
              BodyHandlers.ofString());
      return switch (answer.statusCode()) {
        case OK -> answer.body();
        case ACCEPTED -> null;
        default -> throw new IOException("the server answered " + answer.statusCode());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while asking", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
