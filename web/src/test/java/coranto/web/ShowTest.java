package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Excerpt;
import coranto.report.Report;
import coranto.report.Span;
import coranto.web.page.PierWeek;
import coranto.web.shown.Excerpts;
import coranto.web.visit.Entrance;
import coranto.web.visit.Show;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What of reports is shown to whoever is not signed in.
class ShowTest {
  private static final List<String> REPORTS = List.of("nca-pier", "wire-pier", "tide-pier");

  private final Report whole = PierWeek.newsroom().report("nca-pier", 0).orElseThrow().report();

  private static String asked(Show show, String path) throws Exception {
    var entrance = new Entrance(new MemoryKeys("a pier at dawn"), show, List.of(), "", false);
    var metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    var settings = new SiteSettings("127.0.0.1", 0, List.of("news.example"), metrics, entrance);
    var site = Site.start(PierWeek.newsroom(), settings);
    try {
      return SiteCase.raw(site.port(), "GET " + path + " HTTP/1.1\r\nHost: news.example");
    } finally {
      site.stop();
    }
  }

  @Test
  void underFullEverybodySeesTheText() throws Exception {
    assertThat(leftOut(asked(Show.FULL, "/report/nca-pier"))).isEmpty();
  }

  @Test
  void underExcerptsNoAddressGivesTheRestOfAText() throws Exception {
    String all = "span=0-" + whole.text().length();
    for (String path :
        List.of(
            "/report/nca-pier",
            "/report/nca-pier?revision=1&" + all,
            "/cite/nca-pier?revision=1&" + all,
            "/cite/nca-pier.json?revision=1&" + all,
            "/story/nca-pier",
            "/story/nca-pier.json",
            "/story/nca-pier.csv",
            "/sheet/nca-pier")) {
      String page = asked(Show.EXCERPTS, path);
      assertThat(page).as(path).contains("HTTP/1.1 200");
      assertThat(leftOut(page)).as(path).isNotEmpty();
    }
  }

  /// Sentences of the report that a page doesn't hold.
  private List<String> leftOut(String page) {
    String text = page.replaceAll("<[^>]*>", "");
    return whole.sentences().stream()
        .map(span -> span.in(whole.text()))
        .filter(sentence -> !text.contains(sentence))
        .toList();
  }

  @Test
  void ofEachReportTheTitleTheOpeningAndWhatItsStoryQuotesAreLeft() {
    var excerpts = new Excerpts(PierWeek.newsroom(), InstantSource.system());
    var story = excerpts.story("nca-pier").orElseThrow();
    assertThat(story.statements()).isNotEmpty();
    for (String id : REPORTS) {
      Report all = PierWeek.newsroom().report(id, 0).orElseThrow().report();
      Report cut = excerpts.report(id, 0).orElseThrow().report();
      assertThat(cut.title()).isEqualTo(all.title());
      assertThat(cut.text()).hasSameSizeAs(all.text());
      Span first = all.sentences().getFirst();
      assertThat(first.in(cut.text())).isEqualTo(first.in(all.text()));
      story.statements().stream()
          .filter(statement -> statement.citation().report().equals(id))
          .forEach(
              statement ->
                  assertThat(statement.citation().span().in(cut.text()))
                      .isEqualTo(statement.text()));
    }
  }

  @Test
  void anExcerptProvesNothing() {
    Report cut = Excerpt.of(whole, List.of(new Span(0, 10)));
    assertThat(Excerpt.is(cut)).isTrue();
    assertThat(Excerpt.is(whole)).isFalse();
    assertThat(Excerpt.proof(whole)).isEqualTo(whole.textHash());
    assertThat(Excerpt.proof(cut)).isNull();
  }
}
