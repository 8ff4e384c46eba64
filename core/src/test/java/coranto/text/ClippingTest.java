package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Span;
import org.junit.jupiter.api.Test;

class ClippingTest {
  private static final String TEXT =
      "The old bridge at Orrel was closed on Monday after a crack was found.";

  @Test
  void anOpeningEndsWithAWord() {
    assertThat(opening(TEXT, 20)).isEqualTo("The old bridge at");
    assertThat(opening(TEXT, 23)).isEqualTo("The old bridge at Orrel");
    assertThat(opening(TEXT, 200)).isEqualTo(TEXT);
    assertThat(opening("", 20)).isEmpty();
  }

  @Test
  void whereNoBlanksAreNoCharacterIsCutInTwo() {
    assertThat(opening("橋".repeat(100), 50)).isEqualTo("橋".repeat(50));
    assertThat(opening("𝔸".repeat(100), 51)).isEqualTo("𝔸".repeat(25));
  }

  @Test
  void whatWasFoundIsShownWithSomeWordsBeforeIt() {
    assertThat(around("bridge", 30)).isEqualTo("The old bridge at Orrel was");
    assertThat(around("Monday", 30)).isEqualTo("on Monday after a crack was");
    assertThat(around("found", 30)).isEqualTo("was found.");
    assertThat(around("crack", 200)).isEqualTo(TEXT);
    assertThat(around("The", 10)).isEqualTo("The old");
  }

  private static String opening(String text, int most) {
    return Clipping.opening(text, most).in(text);
  }

  private static String around(String word, int most) {
    int at = TEXT.indexOf(word);
    var what = new Span(at, at + word.length());
    return Clipping.around(TEXT, new Span(0, TEXT.length()), what, most).in(TEXT);
  }
}
