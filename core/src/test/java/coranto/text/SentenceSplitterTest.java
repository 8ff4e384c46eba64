package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import coranto.report.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.sentences(text).stream().map(span -> span.in(text)).toList();
  }

  /// `|` marks where a sentence ends.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. |Nobody came.",
        "Is it true? |Yes! |It is.",
        "The U.S. Senate met Sen. Otto Ruo on Monday.",
        "He lives in the U.S. |But she moved away.",
        "Dr. Ida M. Holm and Gov. P. Elm met in St. Orm.",
        "Ruo (R-Ky.) met Elm (D-Calif.) Monday.",
        "The firm Orm Inc. Holdings grew. |Orm Inc. |The rest fell.",
        "A margin of +/-3.1 percent was given. |It was 1.5 points.",
        "At 5 p.m. Monday the gate shut. |At 6 a.m. |The boat left.",
        "They don't. |We do.",
        "No. 5 won. |No. |He lost.",
        "Aug. 5 was hot, e.g. Tarn had 40 degrees.",
        "Fish, fowl, etc. |Meat was sold out.",
        "“It is over.” |She left.",
        "It was “over.” |She said so.",
        "\"Is it over?\" Holm asked. |\"It is!\" the mayor of Tarn said.",
        "\"It is a long game.\" - Ida Holm",
        "He asked \"why?\" and went.",
        "It works [2]. |So they say. [3] [4] |Others don't.",
        "Wait... what is it? |Well ... nothing.",
        "What?! |No.",
        "See echo.example. |Names are given there.",
        "She uses the iOrm. |iOrm is new.",
        "Am 5. August kam er. |Das war z.B. Herr Dr. Elm.",
        "Er kam am 3. Mai. |Es war kalt.",
        "「本当だ。」と彼は言った。|雨が降った。",
        "雨が降った。|風が吹いた。",
        "क्या हुआ। |कुछ नहीं।",
        "ماذا حدث؟ |لا شيء.",
        "A boat in the harbour of Tarn |Photo: Ida Holm",
        "One line\n|Another line",
        "First\n\n|second"
      })
  void endsSentences(String marked) {
    String plain = marked.replace("|", "");
    assertThat(split(plain))
        .containsExactlyElementsOf(
            java.util.Arrays.stream(marked.split("\\|")).map(String::strip).toList());
  }

  @Test
  void aLineThatGoesOnInLowerCaseIsNoNewSentence() {
    assertThat(split("The boat left\nat noon on Sunday")).hasSize(1);
    assertThat(split("The boat left\nAt noon it came back")).hasSize(2);
    assertThat(split("The boat left\n\nat noon on Sunday")).hasSize(2);
  }

  @Test
  void aListNumberBelongsToItsLine() {
    assertThat(split("Plans:\n1. The bridge is mended.\n2. Then it is painted."))
        .containsExactly("Plans:", "1. The bridge is mended.", "2. Then it is painted.");
  }

  @Test
  void nothingHasNoSentences() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\n\t ")).isEmpty();
  }

  @Test
  void spansTileTheTextWhateverItHolds() {
    String[] parts = {
      "Tarn",
      "U.S.",
      " ",
      " ",
      "\n",
      "\n\n",
      ".",
      "?",
      "!",
      "\"",
      "“",
      "”",
      "(",
      ")",
      "5",
      "a",
      "。",
      "雨",
      "\uD83D\uDE00",
      "\uD800",
      "[2]",
      "…",
      "Dr.",
      "\u200B",
      "\0",
      ":",
      "Photo",
      "«"
    };
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int part = random.nextInt(40); part > 0; part--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      tiles(text.toString(), seed);
    }
  }

  private static void tiles(String text, int seed) {
    int at = 0;
    for (Span span : SentenceSplitter.sentences(text)) {
      assertThat(span.from()).as("seed %s", seed).isGreaterThanOrEqualTo(at);
      assertThat(span.length()).as("seed %s", seed).isPositive();
      assertThat(blank(text.substring(at, span.from()))).as("seed %s: %s", seed, text).isTrue();
      at = span.to();
    }
    assertThat(blank(text.substring(at))).as("seed %s: %s", seed, text).isTrue();
  }

  private static boolean blank(String text) {
    return text.chars()
        .allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each) || each == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ".", "a.", ". ", "\"", ".\"", "。", "!?", "[2] ", "„", ": ", "Mr. "})
  void hugeRunsTakeTheirTimeOnly(String part) {
    String text = part.repeat(400_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> SentenceSplitter.sentences(text));
    assertThatCode(() -> SentenceSplitter.sentences(text + "x")).doesNotThrowAnyException();
  }
}
