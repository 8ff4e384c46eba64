package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Pin;
import coranto.web.page.PierWeek;
import coranto.web.page.frame.Desks;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// People say which reports belong together.
class PinsPageTest {
  private final ShelfOfPins pins = new ShelfOfPins();
  private final Site site =
      Site.start(
          PierWeek.newsroom(),
          new Desks(null, null, null, pins, null, null),
          SiteSettings.local(0, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));

  @AfterEach
  void stop() {
    site.stop();
  }

  private HttpResponse<?> say(String what, String one, String other) throws Exception {
    return new Posted()
        .field("token", Posted.token(site, "/pins"))
        .field("one", one)
        .field("other", other)
        .field("do", what)
        .to(site, "/pins");
  }

  @Test
  void theStoryPageLeadsToItAndItsReportsAreThereToChoose() throws Exception {
    assertThat(Posted.text(site, "/story/nca-pier")).contains("/pins?story=");
    assertThat(Posted.text(site, "/pins?story=radio-pier"))
        .contains("value=\"radio-pier\"", "Nothing was said about any two reports yet.");
  }

  @Test
  void whatIsSaidHoldsUntilItIsTakenBack() throws Exception {
    var apart = say("apart", "radio-pier", "http://localhost/report/wire%2Dpier?revision=1#here");
    assertThat(apart.headers().firstValue("Location")).contains("/pins?story=radio-pier&did=apart");
    assertThat(pins.holding())
        .containsExactly(new Pin("radio-pier", "wire-pier", Pin.Bond.APART, pins.now()));
    assertThat(Posted.text(site, "/pins?story=radio-pier&did=apart"))
        .contains("They are kept apart.", "<td>apart</td>", "Take back");

    say("undone", "wire-pier", "radio-pier");
    assertThat(pins.holding()).isEmpty();
  }

  @Test
  void whatCannotBeDoneIsSaidWithTheReason() throws Exception {
    assertThat(String.valueOf(say("together", "radio-pier", "nobody").body()))
        .contains("Nothing was done: no report nobody is held.");
    assertThat(say("together", "radio-pier", " radio-pier ").statusCode()).isEqualTo(422);
    assertThat(say("together", "radio-pier", "x".repeat(3_000)).statusCode()).isEqualTo(422);
    assertThat(pins.holding()).isEmpty();
  }

  @Test
  void aFormWithoutThePagesMarkChangesNothing() throws Exception {
    var posted = new Posted().field("one", "a").field("other", "b").field("do", "apart");
    assertThat(posted.to(site, "/pins").statusCode()).isEqualTo(403);
    assertThat(pins.holding()).isEmpty();
  }
}
