package coranto.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bridge", "bri", "##dge", "##s", "cafe", ".",
          "中", "国", "-", "Bridge");

  @Test
  void aWordIsCutIntoTheLongestPiecesFromTheLeft() {
    assertThat(cut("The bridges.")).containsExactly("[CLS]", "the", "bridge", "##s", ".", "[SEP]");
  }

  @Test
  void aWordThatCannotBeCutIsUnknown() {
    assertThat(cut("the bridgex")).containsExactly("[CLS]", "the", "[UNK]", "[SEP]");
    assertThat(cut("bridge" + "s".repeat(200))).containsExactly("[CLS]", "[UNK]", "[SEP]");
  }

  @Test
  void accentsGoAndControlCharactersVanish() {
    assertThat(cut("CAF\u00c9\u0000 the\u200b")).containsExactly("[CLS]", "cafe", "the", "[SEP]");
  }

  @Test
  void chineseCharactersAndPunctuationStandAlone() {
    assertThat(cut("中国-bridge")).containsExactly("[CLS]", "中", "国", "-", "bridge", "[SEP]");
  }

  @Test
  void aLongTextIsCutOff() {
    assertThat(cut("the ".repeat(1_000_000))).hasSize(8).endsWith("the", "[SEP]");
    assertThat(cut("x".repeat(5_000_000))).containsExactly("[CLS]", "[UNK]", "[SEP]");
  }

  @Test
  void nothingIsTwoMarks() {
    assertThat(cut("")).containsExactly("[CLS]", "[SEP]");
    assertThat(cut(" \n\t\ud800 ")).containsExactly("[CLS]", "[SEP]");
  }

  @Test
  void theFileSaysWhetherCaseCounts() {
    String vocabulary = "\"model\":{\"vocab\":{\"[CLS]\":0,\"[SEP]\":1,\"[UNK]\":2,\"Bridge\":3}}";
    var cased = "{\"normalizer\":{\"lowercase\":false}," + vocabulary + "}";

    assertThat(TokenizerFile.read(cased).pieces("Bridge", 8)).containsExactly(0, 3, 1);
    assertThat(TokenizerFile.read("{" + vocabulary + "}").pieces("Bridge", 8))
        .containsExactly(0, 2, 1);
    assertThatThrownBy(() -> TokenizerFile.read("{\"model\":{\"vocab\":[]}}"))
        .hasMessageContaining("no WordPiece");
  }

  private static List<String> cut(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    PIECES.forEach(piece -> numbers.put(piece, numbers.size()));
    var pieces = new WordPiece(numbers, new BertWords(true, true)).pieces(text, 8);
    return java.util.Arrays.stream(pieces).mapToObj(number -> PIECES.get((int) number)).toList();
  }
}
