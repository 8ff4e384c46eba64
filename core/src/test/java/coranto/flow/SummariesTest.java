package coranto.flow;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Explanation;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.story.StoryPart;
import coranto.story.StoryWriter;
import coranto.text.TextReader;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummariesTest {
  @Test
  void aSummaryTellsHowMuchAStoryHoldsAndLeadsWithItsFirstStatement() {
    var report =
        TextReader.read(
                Report.draft("a", "The Alder bridge was closed on Sunday. Nobody was hurt.")
                    .title("Alder bridge closed")
                    .outlet(new Outlet("The Echo", "echo.example"))
                    .build())
            .report();
    var story =
        new StoryWriter(OutletBook.empty())
            .write(
                "a",
                List.of(new StoryPart(report, Understanding.NOTHING, List.of())),
                Explanation.of(1, "alone"));
    var summary = Summaries.of(story);
    assertThat(summary.id()).isEqualTo("a");
    assertThat(summary.headline()).extracting("text").isEqualTo("Alder bridge closed");
    assertThat(summary.lead())
        .extracting("text")
        .isEqualTo("The Alder bridge was closed on Sunday.");
    assertThat(summary.reports()).isEqualTo(1);
    assertThat(summary.origins()).isEqualTo(1);
    assertThat(summary.disputes()).isZero();
    assertThat(summary.outlets()).hasSize(1);
    assertThat(summary.updated()).isNull();
  }
}
