package coranto.lab.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program as a server, and its pages.
final class Server implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
  private static final int START_SECONDS = 600;
  private static final int STOP_SECONDS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Program program;
  private final Process process;
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private Server(Program program, Process process) {
    this.program = program;
    this.process = process;
  }

  static Server start(Program program, String... more) throws IOException {
    var arguments = new ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of(more));
    var server = new Server(program, program.builder(arguments.toArray(String[]::new)).start());
    Thread.ofVirtual().start(server::listen);
    return server;
  }

  private void listen() {
    try (BufferedReader said = process.errorReader();
        var talk =
            Files.newBufferedWriter(
                program.talk(), StandardOpenOption.APPEND, StandardOpenOption.CREATE)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        talk.write(line + "\n");
        talk.flush();
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
          port.complete(Integer.valueOf(address.group(1)));
        }
      }
    } catch (IOException _) {
      // killed
    } finally {
      port.completeExceptionally(new IOException("the server ended before it answered"));
    }
  }

  Process process() {
    return process;
  }

  /// Waits until it answers.
  ///
  /// @throws IOException when it never does
  int port() throws IOException, InterruptedException {
    try {
      return port.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("the server did not answer in " + START_SECONDS + " s", e);
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port() + path);
    return client.send(
        HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  /// @param type of JSON, as in `x-ndjson`
  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port() + path);
    return client.send(
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/" + type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /// How many entries are not worked yet.
  long waiting() throws IOException, InterruptedException {
    return figure("coranto_waiting");
  }

  /// How much of what watches fired was not told yet.
  long owed() throws IOException, InterruptedException {
    return figure("coranto_deliveries_waiting");
  }

  private long figure(String name) throws IOException, InterruptedException {
    Matcher figure =
        Pattern.compile("(?m)^" + name + " ([\\d.E]+)$").matcher(get("/metrics").body());
    return figure.find() ? Math.round(Double.parseDouble(figure.group(1))) : -1;
  }

  /// Tells it to stop; whether it did so in time, in good order.
  boolean stop() throws InterruptedException {
    process.destroy();
    boolean inTime = process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    if (!inTime) {
      Program.kill(process);
      process.waitFor();
    }
    return inTime;
  }

  @Override
  public void close() {
    Program.kill(process);
    client.shutdownNow();
  }
}
