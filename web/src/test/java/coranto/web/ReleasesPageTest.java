package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.ReleaseDesk;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Releases are handed in as files or pasted.
class ReleasesPageTest {
  private final List<String> taken = new ArrayList<>();
  private final Site site =
      Site.start(
          PierWeek.newsroom(),
          new Desks(null, this::take, null, null, null, null),
          SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));

  private ReleaseDesk.Handed take(String outlet, byte[] bytes, String type) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    taken.add(outlet + " | " + type + " | " + text);
    return text.isBlank() || text.startsWith("%PDF")
        ? new ReleaseDesk.Handed.Refused("the PDF holds no <text>")
        : new ReleaseDesk.Handed.In("radio-pier", taken.size() == 1);
  }

  @AfterEach
  void stop() {
    site.stop();
  }

  private Posted release(String outlet) throws Exception {
    return new Posted().field("token", Posted.token(site, "/releases")).field("outlet", outlet);
  }

  private static String at(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
  }

  @Test
  void aPastedTextAndAFileBecomeReportsOfTheOutlet() throws Exception {
    Posted pasted =
        release("Harbour office")
            .file("file", "", "application/octet-stream", "")
            .field("text", "A");
    assertThat(at(pasted.to(site, "/releases"))).isEqualTo("/releases?did=in&report=radio-pier");
    Posted file =
        release("harbour.example").file("file", "a.txt", "text/plain", "B").field("text", "");
    assertThat(at(file.to(site, "/releases"))).isEqualTo("/releases?did=held&report=radio-pier");

    assertThat(taken)
        .containsExactly(
            "Harbour office | text/plain; charset=utf-8 | A", "harbour.example | text/plain | B");
    assertThat(Posted.text(site, "/releases?did=in&report=radio-pier"))
        .contains("href=\"/report/radio-pier\"")
        .contains("held as a report");
  }

  @Test
  void whatCantBeReadIsToldWithItsReason() throws Exception {
    var answer =
        release("Harbour").file("file", "a.pdf", "application/pdf", "%PDF").to(site, "/releases");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("the PDF holds no &lt;text&gt;");
    assertThat(at(release("Harbour").to(site, "/releases"))).isEqualTo("/releases?did=nothing");
    assertThat(at(release(" ").field("text", "A").to(site, "/releases")))
        .isEqualTo("/releases?did=nobody");
  }

  @Test
  void line43AFormWithoutThePagesMarkOrOfMoreThanIsTakenChangesNothing() throws Exception {
    assertThat(
            new Posted()
                .field("token", "0")
                .field("outlet", "A")
                .field("text", "B")
                .to(site, "/releases")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            release("A")
                .field("text", "x".repeat(Bodies.LARGEST))
                .to(site, "/releases")
                .statusCode())
        .isEqualTo(413);
    assertThat(taken).isEmpty();
  }
}
