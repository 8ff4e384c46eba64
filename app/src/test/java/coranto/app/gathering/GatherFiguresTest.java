package coranto.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.output.LiveLine;
import coranto.extract.Extraction;
import coranto.gather.door.Failure;
import coranto.gather.door.Fetched;
import coranto.gather.door.Refusal;
import coranto.gather.door.Trail;
import coranto.gather.feed.FeedReading;
import coranto.gather.intake.Asked;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/// Why gathering fails stands in `/metrics`, in as many lines as there are reasons and no more.
class GatherFiguresTest {
  private static final String SECRET = "s3cret";
  private static final Trail TRAIL =
      new Trail("https://u:" + SECRET + "@a.example/?token=" + SECRET, "b", null, false);

  private final GatherFigures figures =
      new GatherFigures(new LiveLine(new PrintWriter(Writer.nullWriter())));
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @Test
  void everyReasonIsALabelFromAListAndNothingTheWorldSays() {
    figures.answered(Asked.PAGE, failed(Failure.TOO_SLOW));
    figures.register(registry);
    figures.answered(Asked.PAGE, failed(Failure.TOO_SLOW));
    for (Asked asked : Asked.values()) {
      for (Failure failure : Failure.values()) {
        figures.answered(asked, failed(failure));
      }
      for (Refusal refusal : Refusal.values()) {
        figures.answered(asked, new Fetched.Refused(refusal, "at " + SECRET, TRAIL));
      }
    }
    for (Extraction.Reason reason : Extraction.Reason.values()) {
      figures.noReport(reason);
    }
    figures.noFeed(FeedReading.Reason.PAGE);

    String scraped = registry.scrape();
    assertThat(scraped)
        .contains("coranto_gather_answers_total{reason=\"too_slow\",what=\"page\"} 3.0")
        .contains("coranto_gather_answers_total{reason=\"inward\",what=\"feed\"} 1.0")
        .contains("coranto_gather_unread_total{reason=\"challenge\",what=\"page\"} 1.0")
        .contains("coranto_gather_unread_total{reason=\"page\",what=\"feed\"} 1.0")
        .doesNotContain(SECRET)
        .doesNotContain("a.example");
    long most =
        (long) Asked.values().length * (Failure.values().length + Refusal.values().length)
            + Extraction.Reason.values().length
            + 1;
    assertThat(scraped.lines().filter(line -> line.contains("reason="))).hasSize((int) most);
  }

  private static Fetched failed(Failure failure) {
    return new Fetched.Failed(failure, SECRET, null, TRAIL);
  }
}
