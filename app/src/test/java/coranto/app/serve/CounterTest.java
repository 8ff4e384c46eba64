package coranto.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.wiring.Wiring;
import coranto.flow.IntakeDesk.Answer;
import coranto.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs hand reports in faster than they are worked, with the store that ships.
class CounterTest {
  @TempDir Path folder;

  private static List<Report> reports(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(at -> Report.draft("r" + at, "Boat " + at + " came home.").build())
        .toList();
  }

  @Test
  void whoHandsInMoreThanIsWorkedIsAskedToComeAgainAndNothingOfThatIsTaken() throws Exception {
    try (var serving = new Serving(Wiring.open(folder, "test", "none"), Demo.outlets(), 1)) {
      var counter = serving.intake();
      assertThat(counter.take("a client", reports(0, Intake.AHEAD)))
          .isInstanceOf(Answer.Held.class);
      assertThat(counter.take("a client", reports(Intake.AHEAD, 1)))
          .isInstanceOf(Answer.Held.class);
      assertThat(counter.take("a client", reports(Intake.AHEAD + 1, 1)))
          .isInstanceOf(Answer.Later.class);
      assertThat(counter.reports(Intake.AHEAD - 1, 10).reports()).hasSize(2);

      serving.start();
      while (serving.waiting() > 0) {
        Thread.sleep(20);
      }
      assertThat(counter.take("a client", reports(Intake.AHEAD + 1, 1)))
          .isInstanceOf(Answer.Held.class);
    }
  }
}
