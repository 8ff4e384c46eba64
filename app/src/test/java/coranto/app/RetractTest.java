package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Checkup;
import coranto.app.desk.Stores;
import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.story.StoryPart;
import coranto.trace.Trace;
import coranto.web.page.Pages;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is retracted goes out of everything that was derived, at once and for good.
class RetractTest {
  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

  @TempDir Path folder;

  @Test
  void line42AnOutletThatIsRetractedGoesWithAllThatDerivesFromIt() throws Exception {
    takeIn(Demo.reports());
    rebuilt(2);
    Set<String> gone = reportsOf("meridianpress.example");
    assertThat(gone).hasSizeGreaterThan(3);
    Set<String> takers = takersOf(gone);
    assertThat(takers).isNotEmpty();

    retract(new Retraction.OfOutlet("meridianpress.example", "its desk was taken over", NOON));
    catchUp();

    try (var stores = Wiring.open(folder, "test")) {
      var newsroom = Wiring.newsroom(stores, Demo.outlets());
      for (String id : gone) {
        assertThat(newsroom.report(id, 0)).isEmpty();
        assertThat(newsroom.story(id)).isEmpty();
        assertThat(newsroom.retracted(id)).map(Retraction::why).contains("its desk was taken over");
        assertThat(stores.truth().report(id, 0)).isPresent();
      }
      assertThat(sources(stores)).isNotEmpty().doesNotContainAnyElementsOf(gone);
      assertThat(stores.derived().ledger().of("meridianpress.example")).isEmpty();
      assertThat(stores.derived().ledger().gives("meridianpress.example", 10)).isEmpty();
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  @Test
  void aStoryWhoseOpenerGoesLeadsOnFromTheOthers() throws Exception {
    takeIn(Demo.reports());
    rebuilt(2);
    String story = story("courier-letter");
    List<String> before = reports(story);

    retract(new Retraction.OfReport(story, "", NOON));
    catchUp();

    String now = story("courier-letter");
    assertThat(now).isNotEqualTo(story);
    assertThat(reports(now)).hasSize(before.size() - 1).doesNotContain(story);
    assertThat(reports(now)).allMatch(report -> story(report).equals(now));
  }

  @Test
  void aCopyOfACopyIsTracedToTheNextThatIsHeld() throws Exception {
    String text =
        """
        The ferry Alma struck the northern pier of Kestrel Harbour shortly before dawn on Monday.

        Eleven passengers were treated for bruises, the harbour office of Kestrel said.""";
    takeIn(
        List.of(
            report("first", "quayside.example", text, 1),
            report("second", "dune.example", text, 2),
            report("third", "hollow.example", text, 3)));
    catchUp();
    assertThat(sourcesOf("second")).containsOnly("first");
    assertThat(sourcesOf("third")).containsOnly("first");

    retract(new Retraction.OfReport("first", "it was made up", NOON));
    catchUp();

    assertThat(sourcesOf("second")).isEmpty();
    assertThat(sourcesOf("third")).containsOnly("second");
  }

  @Test
  void itsPageSaysThatItWasRetractedAndWhy() throws Exception {
    takeIn(Demo.reports());
    retract(new Retraction.OfReport("mpa-letter", "<it> was made up", NOON));
    try (var stores = Wiring.open(folder, "test")) {
      var pages =
          new Pages(Wiring.newsroom(stores, Demo.outlets()), Desks.NONE, Reader.OWNER, "", "");
      for (Address address :
          List.of(
              new Address.OfReport("mpa-letter", 0, null, coranto.report.Field.TEXT, 1),
              new Address.OfStory("mpa-letter", 0, ""))) {
        assertThat(pages.page(address))
            .isInstanceOfSatisfying(
                Answer.Html.class,
                page -> {
                  assertThat(page.status()).isEqualTo(410);
                  assertThat(new String(page.body(), StandardCharsets.UTF_8))
                      .contains(
                          "9 March 2026, 12:00 UTC. The reason given: &lt;it&gt; was made up");
                });
      }
    }
  }

  @Test
  void itsPageSaysSoWhenNothingElseOfItIsLeft() throws Exception {
    takeIn(Demo.reports());
    retract(new Retraction.OfReport("mpa-letter", "", NOON));
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().erase("mpa-letter");

      var pages =
          new Pages(Wiring.newsroom(stores, Demo.outlets()), Desks.NONE, Reader.OWNER, "", "");
      assertThat(pages.page(new Address.OfStory("mpa-letter", 0, "")))
          .isInstanceOfSatisfying(
              Answer.Html.class, page -> assertThat(page.status()).isEqualTo(410));
    }
  }

  @Test
  void itIsGoneBeforeTheDeskComesToIt() throws Exception {
    takeIn(Demo.reports());
    rebuilt(2);
    String story = story("mpa-letter");

    try (var stores = Wiring.open(folder, "test")) {
      var newsroom = Wiring.newsroom(stores, Demo.outlets());
      assertThat(newsroom.story(story).orElseThrow().reports()).contains("courier-letter");
      stores.truth().retract(new Retraction.OfReport("courier-letter", "", NOON));

      assertThat(newsroom.report("courier-letter", 0)).isEmpty();
      assertThat(newsroom.revisions("courier-letter")).isEmpty();
      assertThat(newsroom.story(story).orElseThrow().reports()).doesNotContain("courier-letter");
      assertThat(newsroom.search("letter", 0, 50))
          .isNotEmpty()
          .noneMatch(found -> found.report().equals("courier-letter"));
    }
  }

  @Test
  void whatComesInLaterOfItStaysOut() throws Exception {
    takeIn(List.of(report("a", "quayside.example", "The ferry sails at nine tonight.", 1)));
    retract(new Retraction.OfOutlet("quayside.example", "", NOON));
    takeIn(List.of(report("a", "quayside.example", "The ferry sails at ten tonight.", 2)));
    takeIn(List.of(report("b", "quayside.example", "The mill on the hill burns.", 3)));
    takeIn(List.of(report("c", "dune.example", "The mill on the hill burns.", 4)));
    catchUp();

    try (var stores = Wiring.open(folder, "test")) {
      assertThat(stores.derived().derivedTo()).isEqualTo(5);
      assertThat(stores.derived().membership("b")).isEmpty();
      assertThat(stores.derived().derivation("a", 2)).isEmpty();
      assertThat(stores.search().search("mill", 0, 10))
          .extracting(found -> found.report())
          .containsExactly("c");
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
    assertThat(sourcesOf("c")).isEmpty();
  }

  @Test
  void losingTheIndexesBringsNothingBack() throws Exception {
    takeIn(Demo.reports());
    retract(new Retraction.OfReport("mpa-letter", "", NOON));
    List<String> before = rebuilt(2);
    Folders.delete(folder.resolve("near"));
    Folders.delete(folder.resolve("search"));

    takeIn(
        List.of(
            report(
                "late",
                "dune.example",
                Demo.reports().stream()
                    .filter(report -> report.id().equals("mpa-letter"))
                    .findFirst()
                    .orElseThrow()
                    .text(),
                9)));
    catchUp();

    assertThat(sourcesOf("late")).doesNotContain("mpa-letter");
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(stores.search().search("letter", 0, 50))
          .noneMatch(found -> found.report().equals("mpa-letter"));
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
    assertThat(before).isNotEmpty();
  }

  private static Report report(String id, String domain, String text, int hour) {
    return Report.draft(id, text)
        .outlet(new coranto.report.Outlet(null, domain))
        .seen(NOON.plusSeconds(3_600L * hour))
        .build();
  }

  private void takeIn(List<Report> reports) {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(reports.stream().map(Incoming::of).toList());
    }
  }

  private void retract(Retraction retraction) {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().retract(retraction);
    }
  }

  private void catchUp() {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
    }
  }

  private List<String> rebuilt(int threads) throws IOException {
    Folders.dropDerived(folder, "test");
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), threads)) {
      desk.catchUp(_ -> {});
      return stores.derived().dump();
    }
  }

  private String story(String report) {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().membership(report).orElseThrow().story();
    }
  }

  private List<String> reports(String story) {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().reports(story);
    }
  }

  private static Set<String> reportsOf(String domain) {
    var ids = new TreeSet<String>();
    for (Report report : Demo.reports()) {
      if (report.outletOrUnknown().key().equals(domain)) {
        ids.add(report.id());
      }
    }
    return ids;
  }

  private Set<String> takersOf(Set<String> sources) {
    var takers = new TreeSet<String>();
    try (var stores = Wiring.open(folder, "test")) {
      stores.derived().takers(sources).forEach(taker -> takers.add(taker.report()));
    }
    return takers;
  }

  private Set<String> sourcesOf(String report) {
    try (var stores = Wiring.open(folder, "test")) {
      StoryPart part = Wiring.newsroom(stores, Demo.outlets()).report(report, 0).orElseThrow();
      return sources(part.traces());
    }
  }

  private static Set<String> sources(Stores stores) {
    var sources = new TreeSet<String>();
    for (Report report : Demo.reports()) {
      for (int revision = 1; revision <= 2; revision++) {
        stores
            .derived()
            .derivation(report.id(), revision)
            .ifPresent(derivation -> sources.addAll(sources(derivation.traces())));
      }
    }
    return sources;
  }

  private static Set<String> sources(List<Trace> traces) {
    var sources = new TreeSet<String>();
    for (Trace trace : traces) {
      if (trace instanceof Trace.Sourced sourced) {
        sources.add(sourced.source().report());
      }
    }
    return sources;
  }
}
