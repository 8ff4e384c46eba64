package coranto.understand.names;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLabelsTest {
  private static final int BEGINNING = NameLabels.of(EntityType.PERSON, 0, 3);
  private static final int INNER = NameLabels.of(EntityType.PERSON, 1, 3);
  private static final int LAST = NameLabels.of(EntityType.PERSON, 2, 3);
  private static final int UNIT = NameLabels.of(EntityType.PLACE, 0, 1);

  @Test
  void labelsTellSpans() {
    int[] labels = {0, BEGINNING, INNER, LAST, UNIT, UNIT, 0};

    assertThat(NameLabels.spans(labels, 10, "rule"))
        .containsExactly(
            new NameSpan(11, 14, EntityType.PERSON, "rule"),
            new NameSpan(14, 15, EntityType.PLACE, "rule"),
            new NameSpan(15, 16, EntityType.PLACE, "rule"));
  }

  @Test
  void aNameThatBeginsMustEnd() {
    assertThat(NameLabels.follows(BEGINNING, 0)).isFalse();
    assertThat(NameLabels.follows(BEGINNING, LAST)).isTrue();
    assertThat(NameLabels.follows(NameLabels.START, INNER)).isFalse();
    assertThat(NameLabels.ends(BEGINNING)).isFalse();
    assertThat(NameLabels.ends(UNIT)).isTrue();
  }

  @Test
  void theBestSequenceIsOneThatMayBe() {
    float[] scores = new float[2 * NameLabels.COUNT];
    // Alone, the first token would begin a name and the second be outside: that may not be.
    scores[BEGINNING] = 3;
    scores[NameLabels.COUNT] = 2;
    scores[NameLabels.COUNT + LAST] = 1;
    float[] follows = new float[(NameLabels.COUNT + 1) * NameLabels.COUNT];

    assertThat(NameLabels.best(scores, 2, follows)).containsExactly(BEGINNING, LAST);
  }

  @Test
  void noTokensHaveNoNames() {
    assertThat(NameLabels.spans(new int[0], 0, "rule")).isEqualTo(List.of());
  }
}
