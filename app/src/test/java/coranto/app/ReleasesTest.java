package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Releases;
import coranto.flow.ReleaseDesk.Handed;
import coranto.report.Report;
import coranto.testkit.MemoryTruth;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A release that a person hands in is a report of the outlet that he names.
class ReleasesTest {
  private static final String TEXT =
      """
      Harbour office to rebuild the ferry pier

      Port Lisle, 2 March 2026. The harbour office will rebuild the ferry pier in stone from April on, \
      its director Maren Holt said today. The work is to cost four million crowns.

      "The old pier has served for ninety years," Holt said. "It can not serve for another winter."

      Ferries will leave from the fish market until the work is done, which is planned for October.
      """;

  private final MemoryTruth truth = new MemoryTruth();
  private final Releases releases = new Releases(truth::take);

  @Test
  void aPastedTextIsHeldWithItsOutletItsTitleAndItsDay() {
    Handed handed = take("harbour-office.example", TEXT, "text/plain; charset=utf-8");

    assertThat(handed).isInstanceOf(Handed.In.class);
    Report report = truth.report(((Handed.In) handed).report(), 0).orElseThrow().report();
    assertThat(report.outletOrUnknown().domain()).isEqualTo("harbour-office.example");
    assertThat(report.titleOrEmpty()).isEqualTo("Harbour office to rebuild the ferry pier");
    assertThat(String.valueOf(report.published())).isEqualTo("2026-03-02");
    assertThat(report.text()).contains("another winter").doesNotStartWith("Harbour office to");
    assertThat(report.seen()).isNotNull();
    assertThat(truth.page(report.id(), 1)).isPresent();
    assertThat(take("harbour-office.example", TEXT, "text/plain"))
        .isEqualTo(new Handed.In(report.id(), false));
  }

  @Test
  void whatHoldsNoTextIsRefusedWithTheReason() {
    assertThat(take("Harbour office", "%PDF-1.7 broken", "application/pdf"))
        .isInstanceOf(Handed.Refused.class);
    assertThat(take("Harbour office", "\u0000\u0001\u0002", "")).isInstanceOf(Handed.Refused.class);
    assertThat(truth.lastSeq()).isZero();
  }

  private Handed take(String outlet, String text, String type) {
    return releases.take(outlet, text.getBytes(StandardCharsets.UTF_8), type);
  }
}
