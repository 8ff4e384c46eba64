package coranto.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Thousands of invented outlets on one port of loopback, told apart by the host they are asked
/// for. Keeps a record of how politely it is asked.
///
/// Of a hundred hosts two answer after twelve seconds and one never well. Every other has a feed
/// with three reports at first and a new one every few minutes.
final class LoadServer implements AutoCloseable {
  private static final int AT_FIRST = 3;
  private static final long NEW_EVERY_SECONDS = 150;
  private static final long SLOW_MILLIS = 12_000;

  private static final class Host {
    private final AtomicInteger within = new AtomicInteger();
    private final AtomicLong left = new AtomicLong();
  }

  private final ServerSocket socket;
  private final long began = System.nanoTime();
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final LongAdder requests = new LongAdder();
  private final LongAdder notModified = new LongAdder();
  private final LongAdder twoAtOnce = new LongAdder();
  private final AtomicLong leastGap = new AtomicLong(Long.MAX_VALUE);

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

  long requests() {
    return requests.sum();
  }

  long notModified() {
    return notModified.sum();
  }

  /// How often a host was asked while it was still answering.
  long twoAtOnce() {
    return twoAtOnce.sum();
  }

  /// The shortest time between an answer and the next request at one host, in milliseconds.
  long leastGapMillis() {
    return leastGap.get() / 1_000_000;
  }

  /// Forgets when hosts were asked: whoever asked was killed.
  void forget() {
    hosts.clear();
  }

  static boolean slow(int host) {
    return host % 100 == 13 || host % 100 == 66;
  }

  static boolean broken(int host) {
    return host % 100 == 99;
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
      String path = String.valueOf(in.readLine()).split(" ")[1];
      String name = "";
      String etag = "";
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        String lower = line.toLowerCase(Locale.ROOT);
        name = lower.startsWith("host:") ? line.substring(5).strip() : name;
        etag = lower.startsWith("if-none-match:") ? line.substring(14).strip() : etag;
      }
      Host host = hosts.computeIfAbsent(name, _ -> new Host());
      enter(host);
      byte[] answer = answer(name, path, etag).getBytes(StandardCharsets.UTF_8);
      connection.setTcpNoDelay(true);
      host.left.set(System.nanoTime());
      host.within.decrementAndGet();
      connection.getOutputStream().write(answer);
    } catch (IOException | RuntimeException _) {
      // whoever asked was killed, or had enough
    }
  }

  private void enter(Host host) {
    requests.increment();
    if (host.within.incrementAndGet() > 1) {
      twoAtOnce.increment();
    }
    long before = host.left.get();
    if (before != 0) {
      long gap = System.nanoTime() - before;
      leastGap.accumulateAndGet(gap, Math::min);
    }
  }

  private String answer(String name, String path, String etag) {
    int number = Integer.parseInt(name.substring(1, name.indexOf('.')));
    if (path.equals("/robots.txt")) {
      return "HTTP/1.1 404 Not Found\r\n\r\n";
    }
    if (broken(number)) {
      return "HTTP/1.1 500 Broken\r\n\r\n";
    }
    if (slow(number)) {
      pause();
    }
    return path.equals("/feed") ? feed(name, number, etag) : page(name, path);
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// How many reports a host has published by now.
  long published(int number) {
    long seconds = (System.nanoTime() - began) / 1_000_000_000;
    return AT_FIRST + (seconds + number % NEW_EVERY_SECONDS) / NEW_EVERY_SECONDS;
  }

  private String feed(String name, int number, String etag) {
    long count = published(number);
    String tag = "\"" + count + "\"";
    if (tag.equals(etag)) {
      notModified.increment();
      return "HTTP/1.1 304 Not Modified\r\nETag: " + tag + "\r\n\r\n";
    }
    var items = new StringBuilder();
    for (long each = count; each > Math.max(0, count - 20); each--) {
      items.append("<item><title>Ferry ").append(each).append(" of ").append(number);
      items.append(" stopped</title><link>http://").append(name).append("/report/").append(each);
      items.append("</link></item>");
    }
    return "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: "
        + tag
        + "\r\n\r\n<rss version=\"2.0\"><channel><title>Outlet "
        + number
        + "</title>"
        + items
        + "</channel></rss>";
  }

  private static String page(String name, String path) {
    String what = name + path;
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang=\"en\"><head>"
        + "<title>Ferry stopped</title></head><body><article><h1>Ferry stopped</h1><p>The morning"
        + " ferry numbered "
        + what
        + " was stopped on Monday after its captain reported water in the engine room, the harbour"
        + " office said.</p><p>All 214 passengers were brought back to the pier by two fishing boats,"
        + " and nobody was hurt, said Maren Holt, who runs the office.</p><p>Engineers will look at"
        + " the hull on Tuesday. Until then a smaller boat sails every two hours, and the island"
        + " school stays closed.</p></article></body></html>";
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
