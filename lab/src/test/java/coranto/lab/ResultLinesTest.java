package coranto.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultLinesTest {
  @Test
  void labelsStandOnNamesInOrder() {
    for (LabelledText text : new ResultLines(new NameMill()).texts(20)) {
      int end = 0;
      for (LabelledText.Label label : text.labels()) {
        assertThat(label.span().from()).isGreaterThanOrEqualTo(end);
        String name = label.span().in(text.text());
        assertThat(name).isEqualTo(name.strip()).doesNotContain("{", "\n");
        end = label.span().to();
      }
      assertThat(text.text()).doesNotContain("{", "#");
    }
  }

  @Test
  void areTheSameEachTime() {
    assertThat(new ResultLines(new NameMill()).texts(5))
        .isEqualTo(new ResultLines(new NameMill()).texts(5));
  }
}
