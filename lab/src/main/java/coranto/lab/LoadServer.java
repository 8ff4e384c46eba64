package coranto.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/// Thousands of invented outlets on one port of loopback, told apart by the host they are asked
/// for.
final class LoadServer implements AutoCloseable {
  private record Asked(String path, String host, String process, String etag) {
    boolean feed() {
      return path.equals("/feed");
    }

    int number() {
      return Integer.parseInt(host.substring(1, host.indexOf('.')));
    }
  }

  private final ServerSocket socket;
  private final LoadNews news = new LoadNews();
  private final LoadManners manners = new LoadManners();
  private final LongAdder notModified = new LongAdder();

  LoadServer() {
    try {
      socket = new ServerSocket(0, 8_192, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().name("load-server").daemon().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  LoadNews news() {
    return news;
  }

  LoadManners manners() {
    return manners;
  }

  long notModified() {
    return notModified.sum();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException _) {
        // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      Asked asked = read(in);
      var host = manners.enter(asked.process(), asked.host(), asked.feed());
      boolean unread = false;
      byte[] answer;
      try {
        boolean slow = LoadNews.slow(asked.number()) && !asked.path().equals("/robots.txt");
        if (slow) {
          Thread.sleep(LoadNews.SLOW_MILLIS);
          unread = gone(connection);
        }
        answer = answer(asked).getBytes(StandardCharsets.UTF_8);
      } finally {
        manners.leave(host, unread);
      }
      connection.setTcpNoDelay(true);
      connection.getOutputStream().write(answer);
    } catch (IOException | RuntimeException _) {
      // whoever asked was killed, or had enough
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Asked read(BufferedReader in) throws IOException {
    String path = String.valueOf(in.readLine()).split(" ")[1];
    String host = "";
    String process = "";
    String etag = "";
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT)) {
        case "host" -> host = value;
        case "user-agent" -> process = value.split("[/ ]")[1];
        case "if-none-match" -> etag = value;
        default -> {}
      }
    }
    return new Asked(path, host, process, etag);
  }

  /// Whether whoever asked has closed the connection.
  private static boolean gone(Socket connection) throws IOException {
    try {
      connection.setSoTimeout(1);
      return connection.getInputStream().read() < 0;
    } catch (SocketTimeoutException _) {
      return false;
    }
  }

  private String answer(Asked asked) {
    int number = asked.number();
    if (asked.path().equals("/robots.txt")) {
      return "HTTP/1.1 404 Not Found\r\n\r\n";
    }
    if (LoadNews.broken(number)) {
      return "HTTP/1.1 500 Broken\r\n\r\n";
    }
    return asked.feed()
        ? feed(asked, number)
        : "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + LoadNews.page(asked.host(), asked.path());
  }

  private String feed(Asked asked, int number) {
    String tag = news.tag(number);
    if (tag.equals(asked.etag())) {
      notModified.increment();
      return "HTTP/1.1 304 Not Modified\r\nETag: " + tag + "\r\n\r\n";
    }
    return "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: "
        + tag
        + "\r\n\r\n"
        + news.feed(asked.host(), number);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
