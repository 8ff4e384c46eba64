package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Found;
import coranto.report.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {
  @TempDir Path folder;
  private LuceneSearch search;

  @BeforeEach
  void opens() {
    search = LuceneSearch.open(folder);
    search.add(
        1, report("bridge", "Bridge falls", "The old bridge at Orrel fell. Nobody was hurt."));
    search.add(2, report("ferry", "Ferries sail", "Ferries replace the bridge from Monday."));
    search.add(3, report("bruecke", "Brücke gesperrt", "Die Brücke ist gesperrt."));
    search.add(4, report("hashi", "橋が閉鎖", "古い橋が閉鎖された。"));
    search.commit(4);
  }

  @AfterEach
  void closes() {
    search.close();
  }

  @Test
  void findsReportsThatHoldAllWordsTheBestFirst() {
    assertThat(found("bridge")).containsExactly("bridge", "ferry");
    assertThat(found("bridge monday")).containsExactly("ferry");
    assertThat(found("\"old bridge\"")).containsExactly("bridge");
    assertThat(found("bridge -ferries")).containsExactly("bridge");
    assertThat(found("submarine")).isEmpty();
  }

  @Test
  void foldsAccentsAndPluralsAndReadsScriptsWithoutBlanks() {
    assertThat(found("BRUCKE")).containsExactly("bruecke");
    assertThat(found("ferry")).containsExactly("ferry");
    assertThat(found("橋")).containsExactly("hashi");
  }

  @Test
  void showsThePassageWithTheHitsAndItsPlace() {
    Found found = search.search("orrel", 0, 10).getFirst();

    assertThat(found.passage()).contains("old bridge at Orrel");
    assertThat(found.hits()).extracting(hit -> hit.in(found.passage())).containsExactly("Orrel");
    assertThat(found.place().span().length()).isEqualTo(found.passage().length());
  }

  @Test
  void aNewRevisionTakesThePlaceOfTheOld() {
    search.add(5, report("bridge", "Bridge stands", "It never collapsed."));
    search.show();

    assertThat(found("orrel")).isEmpty();
    assertThat(found("collapsed")).containsExactly("bridge");
    assertThat(search.reports()).isEqualTo(4);
  }

  @Test
  void remembersHowFarItIsDurable() {
    search.close();
    search = LuceneSearch.open(folder);

    assertThat(search.committed()).isEqualTo(4);
    assertThat(found("bridge")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "(((((",
        "*",
        "?????*",
        "a* b* c*",
        "title:[a TO z]",
        "-",
        "~~~",
        "\\",
        "AND OR NOT"
      })
  void neverFailsForWhatAQueryHolds(String query) {
    assertThat(search.search(query, 0, 10)).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void tenThousandWordsAreCutNotExploded() {
    assertThat(search.search("bridge | ".repeat(10_000), 0, 10)).hasSizeLessThanOrEqualTo(10);
  }

  private java.util.List<String> found(String query) {
    return search.search(query, 0, 10).stream().map(Found::report).toList();
  }

  private static Report report(String id, String title, String text) {
    return Report.draft(id, text).title(title).build();
  }
}
