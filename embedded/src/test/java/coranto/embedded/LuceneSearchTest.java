package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Found;
import coranto.flow.Searchable;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
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
        plain(
            1, report("bridge", "Bridge falls", "The old bridge at Orrel fell. Nobody was hurt.")));
    search.add(
        plain(2, report("ferry", "Ferries sail", "Ferries replace the bridge from Monday.")));
    search.add(plain(3, report("bruecke", "Brücke gesperrt", "Die Brücke ist gesperrt.")));
    search.add(plain(4, report("hashi", "橋が閉鎖", "古い橋が閉鎖された。")));
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
    search.add(plain(5, report("bridge", "Bridge stands", "It never collapsed.")));
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

  @Test
  void fieldsNarrowWhatWordsFind() {
    search.add(
        said(
            "courier",
            "Bridge to be rebuilt",
            "The Courier",
            "courier.example",
            "2026-03-02",
            "Ida Holm"));
    search.add(
        said("post", "Bridge lost", "Evening Post", "post.example", "2026-02-20", "Rand Vale"));
    search.show();

    assertThat(found("bridge outlet:courier.example")).containsExactly("courier");
    assertThat(found("bridge outlet:courier")).containsExactly("courier");
    assertThat(found("bridge outlet:\"Evening Post\"")).containsExactly("post");
    assertThat(found("bridge -outlet:courier")).contains("post").doesNotContain("courier");
    assertThat(found("said-by:holm")).containsExactly("courier");
    assertThat(found("said-by:\"Rand Vale\" lost")).containsExactly("post");
    assertThat(found("said-by:\"Vale Rand\"")).isEmpty();
    assertThat(found("kind:newspaper")).containsExactly("courier", "post"); // the latest first
    assertThat(found("after:2026-03-02")).containsExactly("courier");
    assertThat(found("before:2026-03-02")).containsExactly("post");
    assertThat(found("after:2026-02 before:2026-03")).containsExactly("post");
    assertThat(found("lang:en bridge")).containsExactlyInAnyOrder("courier", "post");
    assertThat(found("lang:de")).isEmpty();
    assertThat(found("\"outlet:courier\" bridge")).isEmpty(); // a phrase is a phrase
  }

  @Test
  void anIndexLaidOutOtherwiseIsMadeAnew() throws Exception {
    search.close();
    try (var directory = org.apache.lucene.store.FSDirectory.open(folder);
        var writer =
            new org.apache.lucene.index.IndexWriter(
                directory, new org.apache.lucene.index.IndexWriterConfig())) {
      writer.setLiveCommitData(java.util.Map.of("seq", "4").entrySet());
      writer.commit();
    }
    search = LuceneSearch.open(folder);

    assertThat(search.committed()).isZero();
    assertThat(search.reports()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outlet:* bridge",
        "after:-999999999-01-01",
        "before:+999999999-12-31 after:0000",
        "said-by:/(a+)+$/",
        "bridge~9999999 ferry^1e38",
        "*idge *erry ???",
        "{[^\"]*}{1,99999}",
        "text:[\u0000 TO \uffff]"
      })
  void line30NothingThatIsTypedBacktracksOrExplodes(String query) {
    long began = System.nanoTime();
    assertThat(search.search(query, 0, 10)).hasSizeLessThanOrEqualTo(10);
    assertThat(search.search((query + " ").repeat(5_000), 0, 10)).hasSizeLessThanOrEqualTo(10);
    assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
  }

  private static Searchable plain(long seq, Report report) {
    return new Searchable(seq, report, java.util.List.of(), "");
  }

  private static Searchable said(
      String id, String title, String name, String domain, String day, String speaker) {
    Report report =
        Report.draft(id, speaker + " said: “It is gone.”")
            .title(title)
            .outlet(new Outlet(name, domain))
            .published(Stamp.parse(day).orElseThrow())
            .language("en-GB")
            .build();
    return new Searchable(9, report, java.util.List.of(speaker), "newspaper");
  }

  private java.util.List<String> found(String query) {
    return search.search(query, 0, 10).stream().map(Found::report).toList();
  }

  private static Report report(String id, String title, String text) {
    return Report.draft(id, text).title(title).build();
  }
}
