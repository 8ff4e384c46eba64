package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static List<String> norms(String text) {
    Tokens tokens = Tokenizer.tokens(text);
    var norms = new ArrayList<String>();
    for (int token = 0; token < tokens.size(); token++) {
      norms.add(tokens.norm(token));
    }
    return norms;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The U.S. Senate|the us senate",
        "1,500 adults and 3.1 percent|1500 adults and 3.1 percent",
        "+/-3.1|+ / - 3.1",
        "Elm's boat|elm 's boat",
        "Elm’s boat|elm 's boat",
        "don’t|don't",
        "a.m. e.g. Ph.D|am eg ph . d",
        "John F. Elm|john f . elm",
        "well-known|well - known",
        "“Go”|\" go \"",
        "1990s 5G|1990s 5g",
        "naïve Łódź|naïve łódź",
        "zero\u200Bwidth so\u00ADft|zerowidth soft",
        "雨が降った|雨 が 降 っ た",
        "\uD83D\uDE00 yes|\uD83D\uDE00 yes",
        "\uD835\uDFCF\uD835\uDFD0|\uD835\uDFCF\uD835\uDFD0"
      })
  void givesNormalForms(String text, String norms) {
    assertThat(norms(text)).containsExactly(norms.split(" "));
  }

  @Test
  void anAstralDigitAfterADigitDoesNotStopTheReader() {
    assertThat(norms("1\uD835\uDFCF.5")).isNotEmpty();
  }

  @Test
  void kindsTellWordsNumbersAndMarks() {
    Tokens tokens = Tokenizer.tokens("Elm paid 5.");
    assertThat(tokens.kind(0)).isEqualTo(Tokens.Kind.WORD);
    assertThat(tokens.kind(2)).isEqualTo(Tokens.Kind.NUMBER);
    assertThat(tokens.kind(3)).isEqualTo(Tokens.Kind.MARK);
    assertThat(tokens.wordy(3)).isFalse();
    assertThat(tokens.capital(0)).isTrue();
    assertThat(tokens.capital(1)).isFalse();
  }

  @Test
  void atFindsTheTokenThatEndsAfterAPlace() {
    Tokens tokens = Tokenizer.tokens("Elm  paid");
    assertThat(tokens.at(0)).isZero();
    assertThat(tokens.at(2)).isZero();
    assertThat(tokens.at(3)).isEqualTo(1);
    assertThat(tokens.at(9)).isEqualTo(2);
  }

  @Test
  void everyCharacterThatPrintsLiesInExactlyOneToken() {
    String[] parts = {
      "Tarn",
      "U.S.",
      " ",
      "\n",
      ".",
      ",",
      "'s",
      "’",
      "\"",
      "5",
      "1,500",
      "é",
      "雨",
      "ไทย",
      "한국",
      "\uD83D\uDE00",
      "\uD835\uDFCF",
      "\uD800",
      "\u0301",
      "a.",
      "\u200B",
      "\u00AD",
      "-"
    };
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int part = random.nextInt(30); part > 0; part--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      covers(text.toString(), seed);
    }
  }

  private static void covers(String text, int seed) {
    Tokens tokens = Tokenizer.tokens(text);
    int at = 0;
    for (int token = 0; token < tokens.size(); token++) {
      assertThat(tokens.from(token)).as("seed %s", seed).isGreaterThanOrEqualTo(at);
      assertThat(tokens.to(token)).as("seed %s", seed).isGreaterThan(tokens.from(token));
      assertThat(empty(text.substring(at, tokens.from(token)))).as("seed %s", seed).isTrue();
      at = tokens.to(token);
    }
    assertThat(empty(text.substring(at))).as("seed %s", seed).isTrue();
  }

  private static boolean empty(String text) {
    return text.chars().allMatch(each -> Character.isWhitespace(each) || Chars.invisible(each));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.", "1,", "'", "’s", "雨", "字a", "\u0301", "-", "\uD835\uDFCF", "x\u200B"})
  void hugeRunsTakeTheirTimeOnly(String part) {
    String text = part.repeat(200_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Tokenizer.tokens(text));
  }
}
