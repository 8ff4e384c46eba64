package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.wiring.Wiring;
import coranto.flow.Found;
import coranto.flow.Found.By;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Reports are found by what they mean, once they were embedded in idle time.
@Timeout(120)
class MeaningSearchTest extends ServedDemo {
  private static final String OTHER_WORDS = "old bridge unsafe";

  private void embedded() throws InterruptedException {
    while (serving.unembedded() > 0) {
      Thread.sleep(20);
    }
  }

  private List<Found> found() {
    return serving.newsroom().search(OTHER_WORDS, 0, 5);
  }

  @Test
  void whatSaysMuchTheSameIsFoundAndStaysSoOverARestart() throws Exception {
    embedded();
    while (found().stream().noneMatch(each -> each.by().contains(By.MEANING))) {
      Thread.sleep(20); // the model is being opened
    }
    site.stop();
    serving.close();
    serving = new Serving(Wiring.open(folder, "test"), Demo.outlets(), 1);
    assertThat(serving.unembedded()).isZero();
  }

  @Test
  void withoutAModelWordsAloneCountAndWhatWaitsIsEmbeddedLater() throws Exception {
    embedded();
    site.stop();
    serving.close();
    serving = new Serving(Wiring.open(folder, "test", "none"), Demo.outlets(), 1);
    assertThat(found()).isEmpty();
    assertThat(serving.newsroom().search("bridge", 0, 9))
        .isNotEmpty()
        .allMatch(each -> each.by().equals(Set.of(By.WORDS)));
    assertThat(serving.unembedded()).isZero();
  }
}
