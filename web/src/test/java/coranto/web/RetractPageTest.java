package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.web.page.MemoryNewsroom;
import coranto.web.page.MemoryRetractDesk;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A report or an outlet is retracted from its page: asked first, with a reason, gone at once.
class RetractPageTest {
  private static final String REPORT = "/retract?report=wire-pier";
  private static final String OUTLET = "/retract?outlet=herald.example";

  private final MemoryNewsroom newsroom = PierWeek.newsroom();
  private final Site site =
      Site.start(
          newsroom,
          new Desks(null, null, null, null, null, new MemoryRetractDesk(newsroom)),
          SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));

  @AfterEach
  void stop() {
    site.stop();
  }

  private HttpResponse<String> retract(String report, String outlet, String why) throws Exception {
    return new Posted()
        .field("token", Posted.token(site, REPORT))
        .field("report", report)
        .field("outlet", outlet)
        .field("why", why)
        .to(site, "/retract");
  }

  private HttpResponse<String> get(String path) throws Exception {
    var address = URI.create("http://127.0.0.1:" + site.port() + path);
    return SiteCase.HTTP.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theQuestionTellsHowFarItReaches() throws Exception {
    assertThat(Posted.text(site, "/report/wire-pier")).contains(REPORT);
    assertThat(Posted.text(site, "/outlet/herald.example")).contains(OUTLET);
    assertThat(Posted.text(site, REPORT))
        .contains("This takes 1 report out of 1 story.", "What 1 other report took from it");
    assertThat(Posted.text(site, OUTLET)).contains("This takes 2 reports out of 1 story.");
    assertThat(get("/retract?report=nobody").statusCode()).isEqualTo(404);
    assertThat(get("/retract?outlet=").statusCode()).isEqualTo(404);
    assertThat(get("/retract").statusCode()).isEqualTo(404);
  }

  @Test
  void aReportIsGoneAtOnceAndItsPageSaysWhy() throws Exception {
    var done = retract("wire-pier", "", "It was <invented>.");

    assertThat(done.headers().firstValue("Location")).contains("/report/wire-pier");
    var page = get("/report/wire-pier");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body())
        .contains("on 12 May 2026, 08:00 UTC. The reason given: It was &lt;invented&gt;.");
    assertThat(get(REPORT).statusCode()).isEqualTo(410);
  }

  @Test
  void anOutletIsGoneWithAllItsReports() throws Exception {
    retract("", "herald.example", "A forged paper.");

    assertThat(get("/outlet/herald.example").statusCode()).isEqualTo(410);
    assertThat(get("/report/herald-pier").statusCode()).isEqualTo(410);
    assertThat(get(OUTLET).body()).contains("A forged paper.");
  }

  @Test
  void withoutAReasonOrThePagesMarkNothingIsDone() throws Exception {
    assertThat(retract("wire-pier", "", "  ").body()).contains("Nothing was done: say why");
    assertThat(retract("wire-pier", "", "x".repeat(501)).statusCode()).isEqualTo(422);
    assertThat(retract("nobody", "", "Gone.").statusCode()).isEqualTo(404);
    var unmarked = new Posted().field("report", "wire-pier").field("why", "Gone.");
    assertThat(unmarked.to(site, "/retract").statusCode()).isEqualTo(403);
    assertThat(get("/report/wire-pier").statusCode()).isEqualTo(200);
  }
}
