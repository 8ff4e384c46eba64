package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Found;
import coranto.flow.Found.By;
import coranto.flow.QuerySense;
import coranto.flow.Searchable;
import coranto.flow.Searchable.Meaning;
import coranto.flow.Sense;
import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.CompactVector;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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
  void whatIsShownIsASentenceAsItIsCitedAndTheWordsInTheTitle() {
    String opening = "Mr. Vane was told at 7 p.m. by Dr. Holm.";
    search.add(plain(5, report("vane", "Vane told", opening + " He left. Nobody asked.")));
    search.show();

    Found found = search.search("vane", 0, 10).getFirst();
    assertThat(found.passage()).isEqualTo(opening);
    assertThat(found.titleHits()).extracting(hit -> hit.in("Vane told")).containsExactly("Vane");
  }

  @Test
  void ofALongSentenceTheWordsAroundTheHitAreShown() {
    String text = "the quay and the mill and ".repeat(30) + "the heronry" + " and more".repeat(60);
    search.add(plain(5, report("long", "A list", text)));
    search.show();

    Found found = search.search("heronry", 0, 10).getFirst();
    assertThat(found.passage())
        .hasSizeLessThanOrEqualTo(400)
        .startsWith("and the mill")
        .contains("the heronry")
        .endsWith("more and");
    assertThat(found.hits()).extracting(hit -> hit.in(found.passage())).containsExactly("heronry");
  }

  @Test
  void aNewRevisionTakesThePlaceOfTheOld() {
    search.add(plain(5, report("bridge", "Bridge stands", "It never collapsed.")));
    search.show();

    assertThat(found("orrel")).isEmpty();
    assertThat(found("collapsed")).containsExactly("bridge");
    assertThat(search.searches().reports()).isEqualTo(4);
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
    assertThat(search.searches().reports()).isZero();
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
    assertThat(meant(query, 9, 1)).hasSizeLessThanOrEqualTo(10);
    assertThat(meant((query + " ").repeat(5_000), 9, 1)).hasSizeLessThanOrEqualTo(10);
    assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
  }

  @Test
  void whatSaysMuchTheSameIsFoundBesideTheWordsAndSaysSo() {
    search.add(meaning(report("span", "Span collapses", "It gave way at dusk."), 9, 1));
    search.add(meaning(report("bridge", "Bridge falls", "The old bridge fell."), 5, 2));
    search.add(meaning(report("bread", "Bread is dear", "Flour costs more."), -1, 9));
    search.show();

    assertThat(meant("bridge falls", 9, 1))
        .extracting(Found::report)
        .containsExactly("bridge", "span", "ferry");
    assertThat(meant("bridge falls", 9, 1))
        .extracting(Found::by)
        .containsExactly(Set.of(By.WORDS, By.MEANING), Set.of(By.MEANING), Set.of(By.SOME_WORDS));
  }

  @Test
  void whatIsMeantToTheLetterHoldsForWhatSaysMuchTheSame() {
    search.add(
        meaning(said("span", "Span lost", "A", "a.example", "2026-03-02", "Ida Holm"), 9, 1));
    search.show();

    assertThat(meant("bridge", 9, 1)).extracting(Found::report).contains("span");
    assertThat(meant("bridge -gone", 9, 1)).extracting(Found::report).doesNotContain("span");
    assertThat(meant("bridge \"is gone\"", 9, 1)).extracting(Found::report).containsExactly("span");
    assertThat(meant("bridge outlet:b.example", 9, 1)).isEmpty();
    assertThat(meant("bridge before:2026-03", 9, 1)).isEmpty();
    assertThat(meant("bridge -outlet:a.example", 9, 1))
        .extracting(Found::report)
        .contains("bridge")
        .doesNotContain("span");
    assertThat(meant("bridge sort:time", 9, 1)).extracting(Found::report).doesNotContain("span");
    assertThat(meant("\"old bridge\"", 9, 1)).extracting(Found::report).containsExactly("bridge");
  }

  @Test
  void whatIsNotEmbeddedYetWaits() {
    assertThat(search.searches().waiting()).isEqualTo(4);
    assertThat(search.searches().waiting(2)).hasSize(2);

    search.add(meaning(report("bridge", "Bridge falls", "The old bridge fell."), 5, 2));
    search.add(plain(1, report("hashi", "橋が閉鎖", "古い橋が閉鎖された。")).meaning(new Meaning.None()));
    search.show();

    assertThat(search.searches().waiting(9)).containsExactly("ferry", "bruecke");
  }

  @Test
  void anIndexOfAnotherModelIsMadeAnewAndOneWithoutIsFilled() {
    search.close();
    search = LuceneSearch.open(folder, "one");
    assertThat(search.searches().reports()).isEqualTo(4);
    search.commit(4);
    search.close();

    search = LuceneSearch.open(folder);
    assertThat(search.searches().reports()).isEqualTo(4);
    search.commit(4);
    search.close();

    search = LuceneSearch.open(folder, "other");
    assertThat(search.searches().reports()).isZero();
    assertThat(search.committed()).isZero();
  }

  @Test
  void whatIsDurableIsFoundBesideWhoWrites() {
    search.add(plain(5, report("late", "Late", "Not durable yet.")));

    try (var beside = Searches.reading(folder)) {
      assertThat(beside.reports()).isEqualTo(4);
      assertThat(beside.search("bridge", 0, 10, QuerySense.NONE)).hasSize(2);
    }
  }

  private java.util.List<Found> meant(String query, int... numbers) {
    return search.searches().search(query, 0, 10, _ -> Optional.of(new Sense(vector(numbers), .9)));
  }

  private static Searchable meaning(Report report, int... numbers) {
    return meaning(plain(7, report), numbers);
  }

  private static Searchable meaning(Searchable report, int... numbers) {
    return report.meaning(new Meaning.Held(vector(numbers)));
  }

  private static CompactVector vector(int... numbers) {
    var exact = new float[numbers.length];
    for (int at = 0; at < exact.length; at++) {
      exact[at] = numbers[at];
    }
    return CompactVector.of(exact);
  }

  private static Searchable plain(long seq, Report report) {
    return new Searchable(seq, report, java.util.List.of(), "", new Meaning.Waits());
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
    return new Searchable(9, report, java.util.List.of(speaker), "newspaper", new Meaning.Waits());
  }

  private java.util.List<String> found(String query) {
    return search.search(query, 0, 10).stream().map(Found::report).toList();
  }

  private static Report report(String id, String title, String text) {
    return Report.draft(id, text).title(title).build();
  }
}
