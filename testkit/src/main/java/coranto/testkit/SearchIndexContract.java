package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Found;
import coranto.flow.SearchIndex;
import coranto.flow.Searchable;
import coranto.report.EntityType;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.ReportDraft;
import coranto.report.Span;
import coranto.report.Stamp;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [SearchIndex] must do.
public abstract class SearchIndexContract {
  private static final OutletBook BOOK =
      OutletBook.parse("courier.example\tThe Courier\t\tnewspaper\n");

  private SearchIndex search;

  /// The index of this test, empty at first; called again, after it was closed, it opens the same.
  protected abstract SearchIndex open();

  @BeforeEach
  void opens() {
    search = open();
    add(
        1,
        Report.draft("bridge", "The old bridge at Orrel fell. Nobody was hurt.").title("A fall"));
    add(2, Report.draft("ferry", "Ferries replace the bridge from Monday.").title("Ferries sail"));
    add(3, Report.draft("bruecke", "Die Brücke ist gesperrt.").title("Brücke gesperrt"));
    add(4, Report.draft("hashi", "古い橋が閉鎖された。").title("橋が閉鎖"));
    search.commit(4);
  }

  @AfterEach
  void closes() {
    search.close();
  }

  @Test
  void findsReportsThatHoldTheWords() {
    assertThat(found("bridge")).containsExactlyInAnyOrder("bridge", "ferry");
    assertThat(found("bridge monday")).containsExactly("ferry");
    assertThat(found("\"old bridge\"")).containsExactly("bridge");
    assertThat(found("\"bridge old\"")).isEmpty();
    assertThat(found("bridge -ferries")).containsExactly("bridge");
    assertThat(found("orrel | gesperrt")).containsExactlyInAnyOrder("bridge", "bruecke");
    assertThat(found("submarine")).isEmpty();
    assertThat(found("sail")).containsExactly("ferry"); // the title counts
  }

  @Test
  void foldsAccentsAndPluralsAndReadsScriptsWithoutBlanks() {
    assertThat(found("BRUCKE")).containsExactly("bruecke");
    assertThat(found("ferry")).containsExactly("ferry");
    assertThat(found("橋")).containsExactly("hashi");
  }

  @Test
  void showsTheSentenceWithTheHitsAndItsPlace() {
    add(
        5,
        Report.draft("long", "  It rained. \n\nThe mayor's ferry sank, and a ferry came. Good."));
    search.commit(5);

    Found found = search.search("ferry sank", 0, 10).getFirst();

    assertThat(found.report()).isEqualTo("long");
    assertThat(found.passage()).isEqualTo("The mayor's ferry sank, and a ferry came.");
    assertThat(found.hits())
        .extracting(hit -> hit.in(found.passage()))
        .containsExactly("ferry", "sank", "ferry");
    assertThat(found.place().span()).isEqualTo(new Span(15, 15 + found.passage().length()));
  }

  @Test
  void tellsWhatIsKnownOfAReport() {
    add(
        5,
        Report.draft("known", "The mill burns.")
            .title("Fire & smoke")
            .revision(3)
            .outlet(new Outlet("The Courier", "courier.example"))
            .published(Stamp.parse("2026-03-02T08:00:00+01:00").orElseThrow()));
    search.commit(5);

    Found found = search.search("mill", 0, 10).getFirst();

    assertThat(found.title()).isEqualTo("Fire & smoke");
    assertThat(found.outlet()).isEqualTo(new Outlet("The Courier", "courier.example"));
    assertThat(found.published()).hasToString("2026-03-02T08:00:00+01:00");
    assertThat(found.place().revision()).isEqualTo(3);
  }

  @Test
  void aNewRevisionTakesThePlaceOfTheOld() {
    add(5, Report.draft("bridge", "It never collapsed.").title("Bridge stands"));
    search.commit(5);

    assertThat(found("orrel")).isEmpty();
    assertThat(found("collapsed")).containsExactly("bridge");
  }

  @Test
  void whatIsTakenOutIsFoundNoMore() {
    search.remove("bridge");
    search.remove("nobody");
    search.commit(5);

    assertThat(found("bridge")).containsExactly("ferry");

    search.remove("ferry");
    add(6, Report.draft("ferry", "It sails again."));
    search.commit(6);
    assertThat(found("bridge")).isEmpty();
    assertThat(found("sails")).containsExactly("ferry");
  }

  @Test
  void remembersHowFarItIsDurable() {
    assertThat(search.committed()).isEqualTo(4);
    search.close();
    search = open();

    assertThat(search.committed()).isEqualTo(4);
    assertThat(found("bridge")).hasSize(2);
  }

  @Test
  void givesPageAfterPage() {
    IntStream.range(0, 45)
        .forEach(at -> add(5 + at, Report.draft("p" + at, "The pier " + at + " is long.")));
    search.commit(50);

    var pages =
        IntStream.range(0, 6)
            .mapToObj(page -> search.search("pier", page * 10, 10))
            .flatMap(List::stream)
            .map(Found::report)
            .toList();
    assertThat(pages).hasSize(45).doesNotHaveDuplicates();
    assertThat(search.search("pier", 100_000, 10)).isEmpty();
  }

  @Test
  void fieldsNarrowWhatWordsFind() {
    search.add(said("courier", "The bridge is lost", "The Courier", "2026-03-02", "Ida Holm"));
    search.add(said("post", "The bridge is lost", "Evening Post", "2026-02-20", "Rand Vale"));
    search.commit(6);

    assertThat(found("bridge outlet:courier.example")).containsExactly("courier");
    assertThat(found("bridge outlet:courier")).containsExactly("courier");
    assertThat(found("bridge outlet:\"Evening Post\"")).containsExactly("post");
    assertThat(found("bridge -outlet:courier")).contains("post").doesNotContain("courier");
    assertThat(found("said-by:holm")).containsExactly("courier");
    assertThat(found("said-by:\"Rand Vale\" lost")).containsExactly("post");
    assertThat(found("said-by:\"Vale Rand\"")).isEmpty();
    assertThat(found("kind:newspaper")).containsExactly("courier");
    assertThat(found("after:2026-03-02")).containsExactly("courier");
    assertThat(found("before:2026-03-02")).containsExactly("post");
    assertThat(found("after:2026-02 before:2026-03")).containsExactly("post");
    assertThat(found("lang:en bridge")).containsExactlyInAnyOrder("courier", "post");
    assertThat(found("lang:en")).containsExactly("courier", "post"); // the latest first
    assertThat(found("bridge lang:en sort:time")).containsExactly("courier", "post");
    assertThat(found("lang:de")).isEmpty();
    assertThat(found("\"outlet:courier\" bridge")).isEmpty(); // a phrase is a phrase
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
        "AND OR NOT",
        "outlet:* bridge",
        "after:-999999999-01-01",
        "before:+999999999-12-31 after:0000",
        "said-by:/(a+)+$/ said-by:!!",
        "bridge~9999999 ferry^1e38",
        "*idge *erry ???",
        "{[^\"]*}{1,99999}",
        "text:[\u0000 TO \uffff] \ud83d",
        "a | b | c | -d | \"e f\" +g"
      })
  void nothingThatIsTypedFailsOrExplodes(String query) {
    long began = System.nanoTime();
    assertThat(search.search(query, 0, 10)).hasSizeLessThanOrEqualTo(10);
    assertThat(search.search((query + " ").repeat(5_000), 0, 10)).hasSizeLessThanOrEqualTo(10);
    assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an id with \u0000 and \"quotes\" / ? # \n {}",
        "https://harbour.example/a?b=c&d=%20#e",
        "../_search"
      })
  void idsMayHoldAnything(String id) {
    String longer = id + "x".repeat(2_000);
    add(5, Report.draft(longer, "The lighthouse is \u0000 dark."));
    search.commit(5);
    assertThat(found("lighthouse")).containsExactly(longer);

    search.remove(longer);
    search.commit(6);
    assertThat(found("lighthouse")).isEmpty();
  }

  @Test
  void aTextOfMegabytesIsFound() {
    add(
        5,
        Report.draft("long", "The bridge is shut. ".repeat(100_000) + "The lighthouse is dark."));
    search.commit(5);

    assertThat(found("lighthouse")).containsExactly("long");
  }

  private void add(long seq, ReportDraft draft) {
    search.add(Searchable.of(seq, draft.build(), Understanding.NOTHING, BOOK));
  }

  private static Searchable said(String id, String title, String name, String day, String speaker) {
    Report report =
        Report.draft(id, speaker + " said: “It is gone.”")
            .title(title)
            .outlet(new Outlet(name, id + ".example"))
            .published(Stamp.parse(day).orElseThrow())
            .language("en-GB")
            .build();
    Span whole = new Span(0, report.text().length());
    var quote =
        new Finding.Quote(
            whole,
            List.of(whole),
            Finding.QuoteForm.DIRECT,
            List.of(),
            List.of(),
            "e1",
            Finding.Medium.SPEECH,
            null,
            "test");
    var entity = new Entity("e1", EntityType.PERSON, speaker, List.of());
    return Searchable.of(9, report, new Understanding(List.of(entity), List.of(quote)), BOOK);
  }

  private List<String> found(String query) {
    return search.search(query, 0, 10).stream().map(Found::report).toList();
  }
}
