package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coranto.text.Embedder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVectorsTest {
  @TempDir private Path folder;

  /// Answers by how often it was asked, so that what was kept can be told from what was made anew.
  private static final class Counting implements Embedder {
    private final String model;
    private int asked;

    Counting(String model) {
      this.model = model;
    }

    @Override
    public String model() {
      return model;
    }

    @Override
    public float[] embed(String text) {
      return new float[] {++asked, text.length(), -0.5f};
    }

    @Override
    public void close() {}
  }

  @Test
  void keepsWhatWasEmbeddedOverARestart() {
    float[] first;
    try (var vectors = KeptVectors.open(folder, new Counting("a"))) {
      first = vectors.embed("Harbour pilots end strike.");
      assertThat(vectors.embed("Harbour pilots end strike.")).containsExactly(first);
    }
    var again = new Counting("a");
    try (var vectors = KeptVectors.open(folder, again)) {
      assertThat(vectors.embed("Harbour pilots end strike.")).containsExactly(first);
      assertThat(again.asked).isZero();
    }
  }

  @Test
  void keepsTheVectorsOfEachModelApart() {
    try (var vectors = KeptVectors.open(folder, new Counting("a"))) {
      vectors.embed("Comet brightens.");
    }
    var other = new Counting("b");
    try (var vectors = KeptVectors.open(folder, other)) {
      vectors.embed("Comet brightens.");
      assertThat(other.asked).isEqualTo(1);
    }
  }

  @Test
  void isOffByAHundredthOfTheLargestAtMost() {
    try (var vectors = KeptVectors.open(folder, new Counting("a"))) {
      float[] vector = vectors.embed("twelve chars");
      assertThat(vector[0]).isCloseTo(1, within(0.12f));
      assertThat(vector[1]).isEqualTo(12);
      assertThat(vector[2]).isCloseTo(-0.5f, within(0.12f));
    }
  }
}
