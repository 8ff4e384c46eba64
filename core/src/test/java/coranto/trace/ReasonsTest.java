package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  @Test
  void thePartsAddUpToThePointsOfTheWhole() {
    var desk = new Desk();
    desk.take(
        "a", "2031-03-01T06:00:00Z", "The lighthouse keeper of Selmont counted 214 herring gulls.");
    var trace =
        desk.take("b", "2031-03-02T06:00:00Z", "At Selmont the keeper counted 214 herring gulls.")
            .getFirst();

    double sum = trace.explanation().parts().stream().mapToDouble(part -> part.score()).sum();
    assertThat(trace.explanation().why()).contains(String.format(Locale.ROOT, "%.1f points", sum));
    assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(trace.explanation().score(), within(1e-3));
  }

  @Test
  void howSurprisingAMatchIsStandsInWordsAPersonCanRead() {
    assertThat(Reasons.rarity(0)).isEqualTo("most reports have them");
    assertThat(Reasons.rarity(11)).isEqualTo("one sentence in about 50,000 has them by chance");
    assertThat(Reasons.rarity(300))
        .isEqualTo("fewer than one sentence in a billion has them by chance");
  }
}
