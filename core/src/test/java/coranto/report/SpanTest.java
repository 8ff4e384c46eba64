package coranto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void holdsItsFirstCharacterAndNotTheOneAfterItsLast() {
    var span = new Span(3, 5);
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.covers(3)).isTrue();
    assertThat(span.covers(5)).isFalse();
    assertThat(span.in("0123456")).isEqualTo("34");
  }

  @Test
  void coversItselfAndWhatLiesWithin() {
    assertThat(new Span(3, 5).covers(new Span(3, 5))).isTrue();
    assertThat(new Span(3, 9).covers(new Span(4, 5))).isTrue();
    assertThat(new Span(3, 5).covers(new Span(4, 6))).isFalse();
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 3).shared(new Span(3, 5))).isZero();
    assertThat(new Span(0, 4).shared(new Span(2, 9))).isEqualTo(2);
    assertThat(new Span(0, 2).shared(new Span(7, 9))).isZero();
  }

  @Test
  void theUnionReachesOverTheGap() {
    assertThat(new Span(7, 9).union(new Span(0, 2))).isEqualTo(new Span(0, 9));
  }

  @Test
  void spansAreOrderedByTheirStartThenTheirEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(0, 9), new Span(0, 4)).sorted())
        .containsExactly(new Span(0, 4), new Span(0, 9), new Span(2, 3));
  }

  @Test
  void whatEndsBeforeItBeginsIsNoSpan() {
    assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
  }
}
