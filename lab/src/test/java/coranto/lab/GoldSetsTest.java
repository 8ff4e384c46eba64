package coranto.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was reached on the gold sets is not lost again. Skipped unless the variable CORANTO_DATA
/// names their folder.
class GoldSetsTest {
  @ParameterizedTest
  @CsvSource({
    // evaluation, words in the table's title, column, least
    "feeds, feedparser, share, .98",
    "quotes, quotes, F1, .86",
    "names, worldnews, F1, .74",
    "names, conll2003, F1, .84"
  })
  void staysReached(String name, String set, String column, double least) throws Exception {
    Table table = table(name, set);
    int at = table.columns().indexOf(column);
    assertThat(at).as("column %s of %s", column, table.columns()).isNotNegative();
    List<String> row =
        table.rows().stream()
            .filter(each -> each.get(0).matches("coranto|all|.*quoted.*|PER.*ORG.*"))
            .findFirst()
            .orElseThrow();

    assertThat(Double.parseDouble(row.get(at))).as(table.title()).isGreaterThanOrEqualTo(least);
  }

  private static Table table(String name, String set) throws Exception {
    String data = System.getenv("CORANTO_DATA");
    assumeTrue(
        data != null && Files.isDirectory(Path.of(data)),
        "skipped: CORANTO_DATA names no folder of gold sets");
    return Evaluations.ALL.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .evaluate(Path.of(data))
        .stream()
        .filter(each -> each.title().contains(set))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table of " + set));
  }
}
