package coranto.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/// Invented outlets on loopback, each on an address of its own, with feeds of articles.
final class Outlets implements AutoCloseable {
  private final List<HttpServer> servers = new ArrayList<>();
  private final int feeds;
  private final int entries;

  /// @param hosts how many outlets
  /// @param feeds of each
  /// @param entries of each feed
  Outlets(int hosts, int feeds, int entries) throws IOException {
    this.feeds = feeds;
    this.entries = entries;
    for (int host = 0; host < hosts; host++) {
      var place = new InetSocketAddress(InetAddress.getByName("127.0.0." + (10 + host)), 0);
      HttpServer server = HttpServer.create(place, 50);
      server.createContext("/", this::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      servers.add(server);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String base = place(exchange.getLocalAddress());
    if (path.startsWith("/feed/")) {
      send(exchange, "application/rss+xml", feed(path.substring(6), base));
    } else if (path.startsWith("/report/")) {
      send(exchange, "text/html; charset=utf-8", page(base + path));
    } else {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    }
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String feed(String number, String base) {
    var items = new StringBuilder();
    for (int entry = 0; entry < entries; entry++) {
      String link = "http://" + base + "/report/" + number + "-" + entry;
      items.append("<item><title>Ferry ").append(number).append(' ').append(entry);
      items.append(" stopped</title><link>").append(link).append("</link></item>");
    }
    return "<rss version=\"2.0\"><channel><title>The Pier</title>" + items + "</channel></rss>";
  }

  /// The text of the report at an address.
  static String text(String at) {
    return String.join(
        "\n\n",
        "The morning ferry numbered "
            + at
            + " was stopped on Monday after its captain reported water in the engine room, the"
            + " harbour office said.",
        "All 214 passengers were brought back to the pier by two fishing boats, and nobody was hurt,"
            + " said Maren Holt, who runs the office.",
        "Engineers will look at the hull on Tuesday. Until then a smaller boat sails every two hours,"
            + " and the island school stays closed.");
  }

  private static String page(String at) {
    return "<html lang=\"en\"><head><title>Ferry stopped</title></head><body><article><h1>Ferry"
        + " stopped</h1><p>"
        + text(at).replace("\n\n", "</p><p>")
        + "</p></article></body></html>";
  }

  private static String place(InetSocketAddress address) {
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  /// Each outlet's host and port.
  List<String> places() {
    return servers.stream().map(server -> place(server.getAddress())).toList();
  }

  /// Every feed's address, as OPML.
  String opml() {
    var outlines = new StringBuilder();
    for (String place : places()) {
      for (int feed = 0; feed < feeds; feed++) {
        outlines.append("<outline type=\"rss\" xmlUrl=\"http://").append(place);
        outlines.append("/feed/").append(feed).append("\"/>");
      }
    }
    return "<opml version=\"2.0\"><body>" + outlines + "</body></opml>";
  }

  int reports() {
    return servers.size() * feeds * entries;
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
  }
}
