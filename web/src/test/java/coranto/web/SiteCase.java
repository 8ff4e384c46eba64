package coranto.web;

import coranto.web.page.PierWeek;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A site with an invented week on loopback, asked over HTTP and byte by byte.
abstract class SiteCase {
  static final HttpClient HTTP = HttpClient.newHttpClient();

  static final String ODD = "/a%2Fb%3Fc%23d%2520%26e%3D%22%3Ci%3E%27%20%C3%A9%2Ejson";

  static Site site;

  @BeforeAll
  static void opens() {
    site = Site.start(PierWeek.newsroom(), settings(0));
  }

  @AfterAll
  static void stops() {
    site.stop();
  }

  static SiteSettings settings(int port) {
    return SiteSettings.local(port, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
  }

  static HttpResponse<String> get(String path) throws Exception {
    var address = URI.create("http://127.0.0.1:" + site.port() + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  static String raw(String head) throws IOException {
    return raw(site.port(), head);
  }

  /// What the server sends back to exactly these bytes.
  static String raw(int port, String head) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(utf8(head + "\r\nConnection: close\r\n\r\n"));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
