package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.page.PierWeek;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The people's pages over HTTP on loopback.
class PeoplePagesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Site site;

  @BeforeAll
  static void start() {
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    site = Site.start(PierWeek.newsroom(), SiteSettings.local(0, metrics));
  }

  @AfterAll
  static void stop() {
    site.stop();
  }

  @Test
  void peopleAreListedAndFoundByName() throws Exception {
    assertThat(get("/people").body())
        .contains("<a href=\"/person/ines-calder\"><bdi>Ines Calder</bdi></a>")
        .contains("1 quote, 2 reports")
        .contains("Mayor")
        .contains("href=\"/person/odd%2F%3Ci%3E\"")
        .doesNotContain("<script>alert");
    assertThat(get("/people?q=calder").body()).contains("Ines Calder").doesNotContain("odd%2F");
    assertThat(get("/people?q=nobody").body()).contains("Nobody known here has such a name.");
  }

  @Test
  void aPersonHasRolesAndQuotesEachWithItsPlace() throws Exception {
    assertThat(get("/person/ines-calder").body())
        .contains("<h1><bdi>Ines Calder</bdi></h1>")
        .contains("Said to be")
        .contains("<bdi>Mayor</bdi>")
        .contains("Nobody walks on that pier until we know how deep the crack goes")
        .contains("/report/nca-pier?revision=1&amp;span=")
        .contains("the first of this name");
    assertThat(get("/story/nca-pier").body())
        .contains("<a href=\"/person/ines-calder\"><bdi>Ines Calder</bdi></a>");
  }

  @Test
  void aPersonIsDataToo() throws Exception {
    assertThat(get("/person/ines-calder.json").body())
        .startsWith("{\"id\":\"ines-calder\",\"name\":\"Ines Calder\",\"roles\":[\"Mayor\"")
        .contains("\"appearances\":[{\"id\":\"");
    assertThat(get("/person/nobody.json").statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    var address = URI.create("http://127.0.0.1:" + site.port() + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
