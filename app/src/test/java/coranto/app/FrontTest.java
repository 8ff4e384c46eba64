package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.wiring.Wiring;
import coranto.flow.StorySummary;
import coranto.report.Retraction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front page of the demo edition, sheet by sheet.
class FrontTest {
  @TempDir Path folder;

  @Test
  void allStoriesStandOnceAndByOriginsAndFreshness() {
    try (var serving = new Serving(Wiring.open(folder, "test"), Demo.outlets(), 2).start()) {
      Demo.takeIn(serving);
      var newsroom = serving.newsroom();
      var listed = new ArrayList<StorySummary>();
      for (int from = 0; from < 40; from += 7) {
        listed.addAll(newsroom.front(from, 7));
      }

      assertThat(listed).hasSize((int) newsroom.holdings().stories());
      assertThat(listed).extracting(StorySummary::id).doesNotHaveDuplicates();
      assertThat(listed).isEqualTo(newsroom.front(0, 100)).isSortedAccordingTo(FrontTest::heavier);
      assertThat(newsroom.front(990, 20)).isEmpty();
      assertThat(newsroom.front(5_000, 20)).isEmpty();

      var desk = serving.retracting();
      desk.retract(new Retraction.OfReport("echo-cheese", "no news", desk.now()));
      assertThat(newsroom.front(0, 100))
          .extracting(StorySummary::id)
          .hasSize(listed.size() - 1)
          .doesNotContain("echo-cheese");
    }
  }

  private static int heavier(StorySummary one, StorySummary other) {
    return Double.compare(weight(other), weight(one));
  }

  private static double weight(StorySummary story) {
    Instant updated = Objects.requireNonNull(story.updated());
    return updated.getEpochSecond() + 86_400 * Math.log(story.origins()) / Math.log(2);
  }
}
