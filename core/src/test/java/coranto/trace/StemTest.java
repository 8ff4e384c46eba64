package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemTest {
  @Test
  void wordsOfOneStemMeet() {
    assertThat(Stem.of("charges")).isEqualTo(Stem.of("charged")).isEqualTo(Stem.of("charging"));
    assertThat(Stem.of("parties")).isEqualTo(Stem.of("party"));
    assertThat(Stem.of("stopped")).isEqualTo(Stem.of("stopping")).isEqualTo(Stem.of("stop"));
    assertThat(Stem.of("crosses")).isEqualTo(Stem.of("cross"));
  }

  @Test
  void shortAndForeignWordsStayAsTheyAre() {
    assertThat(Stem.of("is")).isEqualTo("is");
    assertThat(Stem.of("bed")).isEqualTo("bed");
    assertThat(Stem.of("выборы")).isEqualTo("выборы");
    assertThat(Stem.of("")).isEmpty();
  }
}
