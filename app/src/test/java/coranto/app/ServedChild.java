package coranto.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `serve` as a process of its own, and what it says.
final class ServedChild implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
  private static final int START_SECONDS = 120;
  private static final int STOP_SECONDS = 30;

  private final Process process;
  private final Path said;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final int port;

  private ServedChild(Process process, Path said) throws IOException, InterruptedException {
    this.process = process;
    this.said = said;
    this.port = port();
  }

  /// @param said where what it says on either output goes
  /// @param machine arguments for Java
  static ServedChild start(Path folder, Path said, List<String> machine, String... more)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("serve", "--port", "0", "--data", folder.toString()));
    arguments.addAll(List.of(more));
    ProcessBuilder builder = Child.command(arguments.toArray(String[]::new));
    builder.command().addAll(1, machine);
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    return new ServedChild(builder.start(), said);
  }

  private int port() throws IOException, InterruptedException {
    for (int tries = 0; tries < START_SECONDS * 10 && process.isAlive(); tries++) {
      Matcher address = ADDRESS.matcher(said());
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
      Thread.sleep(100);
    }
    process.destroyForcibly();
    throw new AssertionError("the server does not answer: " + said());
  }

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  boolean runs() {
    return process.isAlive();
  }

  /// All that it has said so far.
  String said() throws IOException {
    return Files.readString(said);
  }

  /// @param headers names and values in turn
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws IOException, InterruptedException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(
        request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
  }

  /// Stops it as a system does.
  ///
  /// @return its exit status; -1 when it had to be killed, since it did not end in time
  int stop(int seconds) throws InterruptedException {
    process.destroy();
    boolean inTime = process.waitFor(seconds, TimeUnit.SECONDS);
    process.destroyForcibly();
    client.shutdownNow();
    return inTime ? process.exitValue() : -1;
  }

  @Override
  public void close() throws InterruptedException {
    stop(STOP_SECONDS);
  }
}
