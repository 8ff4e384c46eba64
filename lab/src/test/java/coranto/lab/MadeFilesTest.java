package coranto.lab;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.group.likeness.Weights;
import coranto.text.Resource;
import coranto.understand.Understander;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that a command makes says so, in the words of that command.
class MadeFilesTest {
  @ParameterizedTest
  @CsvSource({
    "gazetteer.tsv.gz, main, MakeGazetteer",
    "words.tsv.gz, teacher, MakeWords",
    "name-words.tsv.gz, teacher, MakeNameWords"
  })
  void theHeadOfAFileIsTheOneItsCommandWrites(String file, String folder, String command)
      throws IOException {
    String source =
        Files.readString(Path.of("src", folder, "java", "coranto", "lab", command + ".java"));
    List<String> head = head(Resource.bytes(Understander.class, file));

    assertThat(head).isNotEmpty();
    assertThat(String.join("\n", head)).contains("Made by coranto.lab." + command);
    assertThat(head).allSatisfy(line -> assertThat(source).contains(line));
  }

  @Test
  void theWeightsOfGroupingAreHeadedAsTheirCommandDoes() throws IOException {
    String source =
        Files.readString(Path.of("src", "main", "java", "coranto", "lab", "GroupTraining.java"));
    List<String> head =
        new String(Resource.bytes(Weights.class, "weights.tsv"), StandardCharsets.UTF_8)
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .toList();

    assertThat(String.join("\n", head)).contains("Made by coranto.lab.GroupTraining");
    assertThat(head).allSatisfy(line -> assertThat(source).contains(line));
  }

  @Test
  void theBarAcrossLanguagesIsTheOneItsCommandSets() {
    var shipped = new String(Resource.bytes(Weights.class, "abroad.tsv"), StandardCharsets.UTF_8);

    assertThat(AbroadTraining.made()).isEqualTo(shipped.lines().toList());
  }

  private static List<String> head(byte[] gzip) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(gzip)), StandardCharsets.UTF_8))) {
      return lines.lines().takeWhile(line -> line.startsWith("#")).toList();
    }
  }
}
