package coranto.web;

import coranto.flow.Newsroom;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A site that programs use, on loopback.
abstract class ApiCase {
  final MemoryIntakeDesk intake = new MemoryIntakeDesk();
  Site site;

  @BeforeEach
  void opens() {
    site = Site.start(newsroom(), desks(), SiteCase.settings(0));
  }

  Newsroom newsroom() {
    return PierWeek.newsroom();
  }

  Desks desks() {
    return new Desks(null, null, null, null, null, null, null, null, intake);
  }

  @AfterEach
  void stops() {
    site.stop();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path));
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = to(path);
    return sent(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    var request =
        to(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
    return sent(headers.length == 0 ? request : request.headers(headers));
  }

  static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
    return SiteCase.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
