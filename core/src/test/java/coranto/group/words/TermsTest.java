package coranto.group.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TermsTest {
  private final Random random = new Random(1126);

  /// Of few words, so that bags share some.
  private Terms bag(int most) {
    var counter = new TermCounter();
    int size = random.nextInt(most);
    for (int at = 0; at < size; at++) {
      long word = random.nextInt(400) * 0x9e3779b97f4a7c15L;
      counter.add(word, 1 + random.nextDouble() * 9);
    }
    return counter.set(most).unit();
  }

  @Test
  void sumsAreTheSameToTheLastDigitWhenThereAreManyToCompareWith() {
    double all = 0;
    for (int round = 0; round < 300; round++) {
      Terms one = bag(1 + round);
      Terms other = bag(300);

      assertThat(one.quick().dot(other)).isEqualTo(one.dot(other));
      assertThat(one.quick().shared(other)).isEqualTo(one.shared(other));
      all += one.dot(other);
    }
    assertThat(all).as("bags share words").isGreaterThan(10);
  }
}
