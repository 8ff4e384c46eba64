package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.web.page.PierWeek;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The site itself: what it forbids, how it is, and when something is broken.
class SiteTest extends SiteCase {
  @Test
  void aHeadRequestHasHeadersAndNoBody() throws Exception {
    var answer = raw("HEAD / HTTP/1.1\r\nHost: localhost:" + site.port());

    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("<html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/story/nca-pier", "/report/nca-pier", "/search?q=pier", "/nowhere"})
  void everyPageForbidsWhatIsNotItsOwn(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void outwardLinksTellNothingAndAreWebLinksAlone() throws Exception {
    assertThat(get("/report/nca-pier").body())
        .contains("rel=\"noopener noreferrer nofollow external\"")
        .contains("https://www.northcoast.example/news/nca-pier");
    assertThat(get("/report" + ODD).body()).doesNotContain("As the outlet has it");
  }

  @Test
  void metricsAreForThisMachineAlone() throws Exception {
    assertThat(get("/metrics").body()).contains("coranto_reports_total 14.0");

    var settings =
        new SiteSettings(
            "127.0.0.1",
            0,
            java.util.List.of("news.example"),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            coranto.web.visit.Entrance.OPEN);
    var named = Site.start(PierWeek.newsroom(), settings);
    try {
      assertThat(raw(named.port(), "GET / HTTP/1.1\r\nHost: news.example"))
          .startsWith("HTTP/1.1 200");
      assertThat(raw(named.port(), "GET /metrics HTTP/1.1\r\nHost: news.example"))
          .startsWith("HTTP/1.1 404");
    } finally {
      named.stop();
    }
  }

  @Test
  void healthTellsHowMuchIsHeld() throws Exception {
    assertThat(get("/health").body())
        .isEqualTo("{\"status\":\"ok\",\"reports\":14,\"stories\":8,\"behind\":0}");
  }

  @Test
  void aPortInUseIsToldWithTheNextFreeOne() {
    assertThatThrownBy(() -> Site.start(PierWeek.newsroom(), settings(site.port())))
        .isInstanceOfSatisfying(
            PortTaken.class,
            taken -> {
              assertThat(taken.port()).isEqualTo(site.port());
              assertThat(taken.nextFree().orElseThrow()).isGreaterThan(site.port());
            });
  }

  @Test
  void aBrokenStoreIsAPageThatSaysSo() throws Exception {
    var broken = Site.start(new BrokenNewsroom(), settings(0));
    try {
      assertThat(raw(broken.port(), "GET / HTTP/1.1\r\nHost: localhost:" + broken.port()))
          .startsWith("HTTP/1.1 503")
          .contains("The store can")
          .doesNotContain("Exception");
      assertThat(raw(broken.port(), "GET /story/x HTTP/1.1\r\nHost: localhost:" + broken.port()))
          .startsWith("HTTP/1.1 500")
          .contains("This page failed")
          .doesNotContain("Exception");
    } finally {
      broken.stop();
    }
  }
}
