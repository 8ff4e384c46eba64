package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Pictures;
import coranto.flow.Pictures.Picture;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A picture is linked to, or comes from this site's own cache: a page never loads one from
/// elsewhere.
class PicturesTest {
  private static final String THERE = "https://www.coastradio.example/divers.png";

  private static Site site(@Nullable Pictures pictures) {
    return Site.start(
        PierWeek.newsroom(),
        new Desks(null, null, pictures, null, null, null),
        SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
  }

  @Test
  void withoutACacheThePageOnlyLinks() throws Exception {
    Site site = site(null);
    try {
      assertThat(Posted.text(site, "/report/radio-pier"))
          .contains("<a href=\"" + THERE + "\" rel=\"noopener noreferrer nofollow external\">")
          .doesNotContain("<img");
      assertThat(Posted.get(site, "/picture/radio-pier").statusCode()).isEqualTo(404);
    } finally {
      site.stop();
    }
  }

  @Test
  void withOneItIsServedFromHereAndCanDoNothing() throws Exception {
    Site site =
        site(
            (report, revision) ->
                report.equals("radio-pier") && revision == 2
                    ? Optional.of(new Picture("image/png", new byte[] {1, 2, 3}))
                    : Optional.empty());
    try {
      assertThat(Posted.text(site, "/report/radio-pier"))
          .contains("<img src=\"/picture/radio-pier?revision=2\" alt=")
          .doesNotContain("src=\"https:");
      var answer = Posted.get(site, "/picture/radio-pier?revision=2");
      assertThat(answer.body()).containsExactly(1, 2, 3);
      assertThat(answer.headers().map())
          .containsEntry("Content-Type", java.util.List.of("image/png"))
          .containsEntry("X-Content-Type-Options", java.util.List.of("nosniff"))
          .containsEntry("Cross-Origin-Resource-Policy", java.util.List.of("same-origin"));
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'; sandbox"));
      assertThat(Posted.get(site, "/picture/wire-pier").statusCode()).isEqualTo(404);
    } finally {
      site.stop();
    }
  }
}
