package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.CheckDesk;
import coranto.report.Explanation;
import coranto.report.Report;
import coranto.report.Span;
import coranto.story.StoryPart;
import coranto.trace.Trace;
import coranto.understand.finding.Understanding;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A text is checked, and nothing of it kept unless that is asked for.
class CheckPageTest {
  private final Site site =
      Site.start(
          PierWeek.newsroom(),
          new Desks(null, null, null, null, new Reader(), null),
          SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));

  static CheckDesk reader() {
    return new Reader();
  }

  @AfterEach
  void stop() {
    site.stop();
  }

  private HttpResponse<String> check(String text, String address) throws Exception {
    return new Posted()
        .field("token", Posted.token(site, "/check"))
        .field("text", text)
        .field("address", address)
        .to(site, "/check");
  }

  @Test
  void eachSentenceIsShownWithItsSource() throws Exception {
    var page = check("A copied line. A new <b>line</b>.", "");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("2 sentences: 1 copied, 1 found nowhere here", "<td>1 sentence</td>")
        .contains("/report/nca-pier", "title=\"sentence 1: copied\"")
        .contains("&lt;b&gt;line")
        .doesNotContain("<b>line", "/report/checked");
  }

  @Test
  void whatCannotBeCheckedIsSaidWithTheReason() throws Exception {
    assertThat(check("", "").body()).contains("Nothing was checked: paste a text.");
    assertThat(check("", "ftp://x").body()).contains("Nothing was checked: no address.");
    assertThat(check("x".repeat(100_001), "").statusCode()).isEqualTo(422);
  }

  @Test
  void aTextIsKeptWhenThatIsAskedForAndLeadsToItsReport() throws Exception {
    assertThat(check("A copied line. A new line.", "").body())
        .contains("name=\"do\" value=\"keep\"");
    assertThat(keep("A copied line.", "").headers().firstValue("Location"))
        .contains("/report/loose-1");
    assertThat(keep("", "https://quay.example/1").body()).contains("Nothing was kept: no address.");
    assertThat(keep("", "").body()).contains("Nothing was kept: paste a text.");
  }

  private HttpResponse<String> keep(String text, String address) throws Exception {
    return new Posted()
        .field("token", Posted.token(site, "/check"))
        .field("do", "keep")
        .field("text", text)
        .field("address", address)
        .to(site, "/check");
  }

  @Test
  void aFormWithoutThePagesMarkIsRefused() throws Exception {
    assertThat(new Posted().field("text", "A copied line.").to(site, "/check").statusCode())
        .isEqualTo(403);
  }

  @Test
  void thePageItselfIsThere() throws Exception {
    assertThat(Posted.text(site, "/check")).contains("<textarea", "name=\"address\"");
    assertThat(Posted.text(site, "/")).contains("href=\"/check\"");
  }

  /// Finds every first sentence in a report of the newsroom's.
  private static final class Reader implements CheckDesk {
    @Override
    public Answer text(String text) {
      int end = text.indexOf('.') + 1;
      var report =
          Report.draft("checked text", text)
              .sentences(List.of(new Span(0, end), new Span(end + 1, text.length())))
              .build();
      var held = PierWeek.newsroom().report("nca-pier", 0).orElseThrow().report();
      var source = held.cite(held.sentences().getFirst());
      var first = report.cite(report.sentences().getFirst());
      var second = report.cite(report.sentences().getLast());
      return new Answer.Checked(
          new StoryPart(
              report,
              Understanding.NOTHING,
              List.of(
                  new Trace.Copied(first, source, Explanation.of(1, "the same words")),
                  new Trace.Fresh(second, null, Explanation.of(0, "nothing like it is held")))));
    }

    @Override
    public Answer address(String address) {
      return new Answer.Refused("no address");
    }

    @Override
    public Kept keep(String text) {
      return new Kept.In("loose-1", true);
    }

    @Override
    public Kept keepPage(String address) {
      return new Kept.Refused("no address");
    }

    @Override
    public boolean fetches() {
      return true;
    }
  }
}
