package coranto.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coranto.text.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEmbedderTest {
  private static final Embedder EMBEDDER = OnnxEmbedder.miniLm();

  private static final String BRIDGE =
      "The mayor of Ostrava Bay said the old ferry bridge would close for repairs on Monday.";

  @AfterAll
  static void close() {
    EMBEDDER.close();
  }

  @Test
  void otherWordsForTheSameAreNearerThanTheSameWordsForAnother() {
    float reworded =
        near("From Monday on nobody can cross the ferry bridge, which is to be mended.");
    float other =
        near("The mayor of Ostrava Bay said the school kitchen would open its doors on Monday.");
    float stranger = near("Wheat prices fell for a third week as rain reached the plains.");

    assertThat(reworded).isGreaterThan(other);
    assertThat(other).isGreaterThan(stranger);
    assertThat(near(BRIDGE)).isCloseTo(1, within(1e-5f));
  }

  @Test
  void theSameTextGivesTheSameVectorOnAnyThread() throws Exception {
    float[] alone = EMBEDDER.embed(BRIDGE);
    try (var threads = Executors.newFixedThreadPool(2)) {
      Callable<float[]> embed = () -> EMBEDDER.embed(BRIDGE);
      for (var vector : threads.invokeAll(List.of(embed, embed, embed))) {
        assertThat(vector.get()).containsExactly(alone);
      }
    }
    assertThat(alone).hasSize(384);
  }

  @Test
  void anyTextHasAVector() {
    for (String text :
        List.of(
            "",
            "\u0000",
            "\ud800\udc00\udfff",
            "a".repeat(2_000_000),
            "\u0301".repeat(5_000),
            "中国".repeat(100_000),
            "[MASK] [SEP] [CLS]",
            "\u202eevil\u200b")) {
      float[] vector = EMBEDDER.embed(text);
      assertThat(Embedder.nearness(vector, vector)).isCloseTo(1, within(1e-4f));
    }
  }

  @Test
  void onceClosedItEmbedsNothing() {
    var embedder = OnnxEmbedder.miniLm();
    embedder.close();
    embedder.close();

    assertThatThrownBy(() -> embedder.embed("a")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aModelOfTheUsersOwnIsReadFromItsFolder(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("model.onnx"), ShippedModel.onnx());
    Files.writeString(folder.resolve("tokenizer.json"), ShippedModel.tokenizer());
    try (var own = OnnxEmbedder.of(folder)) {
      assertThat(own.embed(BRIDGE)).containsExactly(EMBEDDER.embed(BRIDGE));
      assertThat(own.model()).isNotEqualTo(EMBEDDER.model());
    }
    Files.writeString(folder.resolve("model.onnx"), "no model");
    assertThatThrownBy(() -> OnnxEmbedder.of(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("can't be read");
  }

  private static float near(String text) {
    return Embedder.nearness(EMBEDDER.embed(BRIDGE), EMBEDDER.embed(text));
  }
}
