package coranto.understand.words;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.text.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {
  private static final WordVectors SHIPPED = WordVectors.shipped();

  @Test
  void readsWhatItWrote() throws IOException {
    var file = new ByteArrayOutputStream();
    byte[][] columns = {{4, -8}, {0, 127}};
    WordVectors.write(file, "made up", List.of("harbour", "pier"), columns, 0.25f);
    var vectors = WordVectors.read(file.toByteArray());
    int pier = vectors.row(Fingerprint.of("pier"));
    float[] copied = new float[3];
    vectors.copy(pier, copied, 1);

    assertThat(vectors.origin()).isEqualTo("made up");
    assertThat(vectors.size()).isEqualTo(3);
    assertThat(copied).containsExactly(0, -2, 31.75f);
    assertThat(vectors.at(vectors.row(Fingerprint.of("harbour")), 0)).isEqualTo(1);
  }

  @Test
  void anUnknownWordHasTheRowOfZeros() {
    int row = SHIPPED.row(Fingerprint.of("quillbridgeshire"));
    assertThat(row).isZero();
    for (int dim = 0; dim < SHIPPED.dims(); dim++) {
      assertThat(SHIPPED.at(row, dim)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // word, one used like it, one used otherwise
    "nairobi, lusaka, cement",
    "senator, congressman, river",
    "airline, airlines, poem",
    "john, david, wheat",
    "said, told, blue"
  })
  void wordsUsedAlikeLieNear(String word, String near, String far) {
    assertThat(cosine(word, near)).isGreaterThan(cosine(word, far) + 0.2);
  }

  private static double cosine(String one, String other) {
    return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
  }

  private static double dot(String one, String other) {
    int first = SHIPPED.row(Fingerprint.of(one));
    int second = SHIPPED.row(Fingerprint.of(other));
    double sum = 0;
    for (int dim = 0; dim < SHIPPED.dims(); dim++) {
      sum += SHIPPED.at(first, dim) * SHIPPED.at(second, dim);
    }
    return sum;
  }
}
