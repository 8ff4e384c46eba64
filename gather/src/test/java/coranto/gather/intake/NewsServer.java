package coranto.gather.intake;

import coranto.gather.door.RudeServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An invented outlet on loopback: a feed and its pages, changed by the test as it goes.
final class NewsServer implements AutoCloseable {
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final RudeServer server = RudeServer.start(this::answer);

  NewsServer() {
    says("/robots.txt", "404 Not Found", "", "");
  }

  private void answer(RudeServer.Asked asked, OutputStream out) throws IOException {
    String answer = answers.getOrDefault(asked.path(), "404 Not Found\r\n\r\n\r\n");
    out.write(("HTTP/1.1 " + answer).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  NewsServer says(String path, String status, String headers, String body) {
    answers.put(path, status + (headers.isEmpty() ? "" : "\r\n" + headers) + "\r\n\r\n" + body);
    return this;
  }

  NewsServer feed(String... items) {
    return says(
        "/feed",
        "200 OK",
        "Content-Type: application/rss+xml",
        "<rss version=\"2.0\"><channel><title>The Pier</title><language>en</language>"
            + String.join("", items)
            + "</channel></rss>");
  }

  /// A page of an article.
  NewsServer page(String path, String title, String... paragraphs) {
    return says(
        path, "200 OK", "Content-Type: text/html; charset=utf-8", html("", title, paragraphs));
  }

  static String html(String head, String title, String... paragraphs) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + title
        + "</title>"
        + head
        + "</head><body><article><h1>"
        + title
        + "</h1><p>"
        + String.join("</p><p>", paragraphs)
        + "</p></article></body></html>";
  }

  String item(String path, String guid, String title, String more) {
    return "<item><title>"
        + title
        + "</title>"
        + (path.isEmpty() ? "" : "<link>" + server.url(path) + "</link>")
        + (guid.isEmpty() ? "" : "<guid isPermaLink=\"false\">" + guid + "</guid>")
        + more
        + "</item>";
  }

  long asked(String path) {
    return server.asked().stream().filter(asked -> asked.path().equals(path)).count();
  }

  RudeServer.Asked last(String path) {
    return server.asked().stream()
        .filter(asked -> asked.path().equals(path))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  String url(String path) {
    return server.url(path);
  }

  String place() {
    return server.place();
  }

  @Override
  public void close() {
    server.close();
  }
}
