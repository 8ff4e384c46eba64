package coranto.lab.torture;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A receiver of what watches fire, in the tester's process: it outlives each kill, and counts how
/// often each delivery came.
final class Mailbox implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Integer> came = new ConcurrentHashMap<>();

  private Mailbox(HttpServer server) {
    this.server = server;
  }

  static Mailbox open() throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var mailbox = new Mailbox(server);
    server.createContext("/", mailbox::receive);
    server.setExecutor(Runnable::run);
    server.start();
    return mailbox;
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String id = exchange.getRequestHeaders().getFirst("webhook-id");
      came.merge(id == null ? "without an id" : id, 1, Integer::sum);
      exchange.sendResponseHeaders(204, -1);
    }
  }

  /// As in `127.0.0.1:4711`.
  String place() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /// How often each delivery came, by its id.
  Map<String, Integer> came() {
    return Map.copyOf(came);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
