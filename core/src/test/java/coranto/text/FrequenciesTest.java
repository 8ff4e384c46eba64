package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FrequenciesTest {
  private static Frequencies read(String lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return Frequencies.read(bytes.toByteArray());
  }

  @Test
  void aRareWordWeighsMoreThanACommonOne() throws IOException {
    var frequencies = read("# a comment\nreports\t100\nthe\t100\nbarge\t2\n");
    assertThat(frequencies.idf("the")).isCloseTo(0.005, within(0.001));
    assertThat(frequencies.idf("barge")).isCloseTo(Math.log(101 / 2.5), within(1e-9));
    assertThat(frequencies.idf("unseen")).isEqualTo(frequencies.highest());
    assertThat(frequencies.count(Fingerprint.of("barge"))).isEqualTo(2);
  }

  @Test
  void theShippedOnesKnowTheLanguageOfNews() {
    var shipped = Frequencies.shipped();
    assertThat(shipped.idf("the")).isLessThan(0.1);
    assertThat(shipped.idf("president")).isBetween(0.1, 3.0);
    assertThat(shipped.idf("qqzzk")).isEqualTo(shipped.highest());
  }

  @Test
  void manyWordsAllFindTheirCount() throws IOException {
    var lines = new StringBuilder("reports\t5000\n");
    for (int word = 1; word <= 5000; word++) {
      lines.append('w').append(word).append('\t').append(word).append('\n');
    }
    var frequencies = read(lines.toString());
    for (int word = 1; word <= 5000; word++) {
      assertThat(frequencies.count(Fingerprint.of("w" + word))).isEqualTo(word);
    }
  }
}
