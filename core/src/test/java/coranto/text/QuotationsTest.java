package coranto.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
  private static List<String> quoted(String text) {
    return Quotations.in(text).stream().map(each -> each.span().in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "She said “we go” and left.|“we go”",
        "She said \"we go\" and left.|\"we go\"",
        "Sie sagte: „Wir gehen“ und ging.|„Wir gehen“",
        "Sie sagte: „Wir gehen” und ging.|„Wir gehen”",
        "Elle dit « on part » et partit.|« on part »",
        "Sie sagte: »Wir gehen« und ging.|»Wir gehen«",
        "Hon sade: »Vi går.» Sedan gick hon.|»Vi går.»",
        "彼は「行こう」と言った。|「行こう」",
        "“We go,“ she said.|“We go,“",
        "She said ''we go'' and left.|''we go''",
        "She said ``we go'' and left.|``we go''",
        "''It's ours,'' she said.|''It's ours,''",
        "(\"We go\")|\"We go\""
      })
  void findsThePassage(String text, String passage) {
    assertThat(quoted(text)).containsExactly(passage);
  }

  @Test
  void tellsTwoStraightPassagesApart() {
    assertThat(quoted("\"We go,\" she said. \"At noon.\""))
        .containsExactly("\"We go,\"", "\"At noon.\"");
  }

  @Test
  void findsAPassageInsideAnother() {
    String text = "“He said ‘not now’ to me,” she said.";
    assertThat(Quotations.in(text))
        .extracting(each -> each.span().in(text), Quotation::depth, Quotation::closed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("“He said ‘not now’ to me,”", 0, true),
            org.assertj.core.groups.Tuple.tuple("‘not now’", 1, true));
  }

  @Test
  void aStraightOneInsideAStraightOneLeavesTheOuterUnclosed() {
    String text = "He said: \"It says, \"We go at noon\". Then he left.";
    assertThat(Quotations.in(text))
        .extracting(each -> each.span().in(text), Quotation::depth, Quotation::closed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "\"It says, \"We go at noon\". Then he left.", 0, false),
            org.assertj.core.groups.Tuple.tuple("\"We go at noon\"", 1, true));
  }

  @Test
  void anUnclosedPassageEndsWithItsParagraphAndTheNextOpensAnew() {
    String text = "“We go at noon.\n\n“Then we eat,” she said.";
    assertThat(Quotations.in(text))
        .extracting(each -> each.span().in(text), Quotation::closed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("“We go at noon.", false),
            org.assertj.core.groups.Tuple.tuple("“Then we eat,”", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It’s the boys’ boat.", "a 5\" pipe", "no marks at all", ""})
  void otherMarksQuoteNothing(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void outermostLeavesOutWhatIsInside() {
    assertThat(Quotations.outermost("“a ‘b’ c” d “e”")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"„", "\"a", "\" ", "“", "»", "‘a", "„\"", "「"})
  void hugeRunsTakeTheirTimeOnly(String part) {
    String text = part.repeat(300_000) + " \" ".repeat(300_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Quotations.in(text));
  }
}
