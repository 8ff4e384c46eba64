package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Checks;
import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.wiring.Wiring;
import coranto.flow.CheckDesk.Answer;
import coranto.flow.CheckDesk.Kept;
import coranto.flow.RetractDesk;
import coranto.report.Retraction;
import coranto.trace.Trace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text is read against the demo edition by the real steps.
class ChecksTest {
  @TempDir Path folder;
  private Serving serving;

  @BeforeEach
  void start() {
    serving = new Serving(Wiring.open(folder, "test"), Demo.outlets(), 2).start();
    Demo.takeIn(serving);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  @Test
  void aCopiedSentenceHasItsSourceAndANewOneHasNone() {
    var held = serving.newsroom().report("mpa-bridge", 0).orElseThrow().report();
    String sentence = held.sentences().getFirst().in(held.text());
    long before = serving.newsroom().holdings().lastSeq();

    var answer =
        serving
            .checks(null)
            .text(sentence + "\n\nThe cat of the lighthouse keeper plays chess on Thursdays.");

    assertThat(answer).isInstanceOf(Answer.Checked.class);
    var part = ((Answer.Checked) answer).part();
    assertThat(part.traces()).hasSize(2);
    assertThat(part.traces().getFirst()).isInstanceOf(Trace.Copied.class);
    assertThat(part.traces().getLast()).isInstanceOf(Trace.Fresh.class);
    assertThat(serving.newsroom().holdings().lastSeq()).isEqualTo(before);
    assertThat(serving.newsroom().report(Checks.ID, 0)).isEmpty();
  }

  @Test
  void aTextThatIsKeptIsAReportOfNobodyFromNowThatCanBeRetracted() {
    String text =
        """
        The lighthouse keeper of Ostrava Bay plays chess with his cat on Thursdays, the mayor said.

        The cat has won eleven games since January and has lost none of them so far this year.
        """;
    var checks = serving.checks(null);

    var kept = (Kept.In) checks.keep(text);

    assertThat(kept.fresh()).isTrue();
    assertThat(checks.keep(text)).isEqualTo(new Kept.In(kept.report(), false));
    var report = serving.newsroom().report(kept.report(), 0).orElseThrow().report();
    assertThat(report.outletOrUnknown().shown()).isEqualTo("Kept by hand");
    assertThat(report.published()).isNull();
    assertThat(report.seen()).isNotNull();
    assertThat(serving.newsroom().story(kept.report())).isPresent();
    var again = (Answer.Checked) checks.text(text);
    assertThat(again.part().traces().getFirst()).isInstanceOf(Trace.Copied.class);

    var desk = serving.retracting();
    var retraction = new Retraction.OfReport(kept.report(), "a mistake", desk.now());
    assertThat(desk.reach(retraction)).isEqualTo(new RetractDesk.Reach(1, 1, 0));
    desk.retract(retraction);
    assertThat(serving.newsroom().report(kept.report(), 0)).isEmpty();
    assertThat(serving.newsroom().retracted(kept.report())).contains(retraction);
  }

  @Test
  void aPastedPageCannotClaimAnOutletOrATime() {
    String page =
        "<html><head><link rel=\"canonical\" href=\"https://herald.example/1\">"
            + "<meta property=\"og:site_name\" content=\"Herald\">"
            + "<meta property=\"article:published_time\" content=\"2020-01-01T00:00:00Z\">"
            + "</head><body><article><h1>Chess on Thursdays</h1><p>"
            + "The lighthouse keeper plays chess with his cat, the mayor said on Monday. ".repeat(9)
            + "</p></article></body></html>";

    var kept = (Kept.In) serving.checks(null).keep(page);

    var report = serving.newsroom().report(kept.report(), 0).orElseThrow().report();
    assertThat(report.outletOrUnknown().key()).isEqualTo("kept by hand");
    assertThat(report.url()).isNull();
    assertThat(report.published()).isNull();
  }

  @Test
  void whatIsNoTextOrCannotBeFetchedIsRefusedWithAReason() {
    var checks = serving.checks(null);
    assertThat(checks.fetches()).isFalse();
    assertThat(checks.address("https://quay.example/1")).isInstanceOf(Answer.Refused.class);
    var door = serving.checks(_ -> new Checks.Fetch.Not("the host is not known"));
    assertThat(door.address("quay.example")).isInstanceOf(Answer.Refused.class);
    assertThat(door.address("https://quay.example/1"))
        .isEqualTo(new Answer.Refused("the host is not known"));
  }
}
