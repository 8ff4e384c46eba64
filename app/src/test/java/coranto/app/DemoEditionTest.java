package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Demo;
import coranto.flow.Account;
import coranto.report.Citation;
import coranto.report.Span;
import coranto.story.Story;
import coranto.story.StoryPart;
import coranto.story.leftout.Comparison;
import coranto.story.shares.SentenceWords;
import coranto.story.shares.ShareReader;
import coranto.trace.Trace;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.wire.TraceJson;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.opentest4j.TestAbortedException;

/// Whatever is planted in the demo edition is found: one test a line of its list.
class DemoEditionTest {
  private static @Nullable Edition shared;

  @BeforeAll
  static void works() throws IOException {
    shared = Edition.worked();
  }

  @AfterAll
  static void closes() throws IOException {
    edition().close();
  }

  @TestFactory
  Stream<DynamicTest> stories() {
    return each(
        "story",
        plant -> {
          List<String> reports = strings(plant, "reports");
          Story story = edition().story(reports.getFirst());
          assertThat(story.reports()).containsAll(reports);
        });
  }

  @TestFactory
  Stream<DynamicTest> lookalikesStayApart() {
    return each(
        "apart",
        plant -> {
          List<String> reports = strings(plant, "reports");
          assertThat(edition().story(reports.get(0)).id())
              .isNotEqualTo(edition().story(reports.get(1)).id());
        });
  }

  @TestFactory
  Stream<DynamicTest> traces() {
    return each("trace", this::traced);
  }

  private void traced(Map<String, Object> plant) {
    Trace trace =
        edition().trace(string(plant, "report"), revision(plant), string(plant, "sentence"));
    String kind = string(plant, "kind");
    if (kind.equals("same")) {
      assertThat(TraceJson.kind(trace)).isIn("same", "fresh");
    } else {
      assertThat(TraceJson.kind(trace)).isEqualTo(kind);
    }
    if (trace instanceof Trace.Sourced sourced && plant.get("source") instanceof Map<?, ?> source) {
      assertThat(sourced.source().report()).isEqualTo(source.get("report"));
      assertThat(String.valueOf(source.get("sentence")))
          .contains(edition().words(sourced.source()));
    }
  }

  @TestFactory
  Stream<DynamicTest> originsOfReports() {
    return each(
        "origin",
        plant -> {
          String report = string(plant, "report");
          Story story = edition().story(report);
          assertThat(story.origins())
              .filteredOn(origin -> origin.reports().contains(report))
              .extracting(Story.Origin::report)
              .containsExactly(string(plant, "origin"));
        });
  }

  @TestFactory
  Stream<DynamicTest> originsAreCounted() {
    return each(
        "origins",
        plant ->
            assertThat(edition().story(string(plant, "story")).origins())
                .hasSize(number(plant, "count")));
  }

  @TestFactory
  Stream<DynamicTest> quotes() {
    return each("quote", this::quoted);
  }

  private void quoted(Map<String, Object> plant) {
    StoryPart part = edition().report(string(plant, "report"), 1);
    Span content = span(part, string(plant, "content"));
    Finding.Quote quote =
        findings(part, Finding.Quote.class).stream()
            .filter(each -> (each.nested() != null) == (plant.get("nested") != null))
            .filter(
                each ->
                    each.content().stream().mapToInt(content::shared).sum() * 2 > content.length())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no quote found"));
    assertThat(speaker(part, quote)).isEqualTo(string(plant, "speaker"));
    assertThat(quote.medium().name()).isEqualToIgnoringCase(string(plant, "medium"));
  }

  @TestFactory
  Stream<DynamicTest> disputes() {
    return each(
        "dispute",
        plant -> {
          Story story = edition().story(string(plant, "story"));
          assertThat(story.disputes()).anyMatch(dispute -> meets(plant, dispute));
        });
  }

  private static boolean meets(Map<String, Object> plant, Story.Disputed dispute) {
    return meets(plant, "claim", dispute.claim()) && meets(plant, "denial", dispute.denial());
  }

  private static boolean meets(Map<String, Object> plant, String side, Story.Cited cited) {
    if (!(plant.get(side) instanceof Map<?, ?> place)) {
      throw new AssertionError("no " + side);
    }
    StoryPart part = edition().report(cited.citation().report(), cited.citation().revision());
    return part.report().id().equals(place.get("report"))
        && span(part, String.valueOf(place.get("text"))).overlaps(cited.citation().span());
  }

  @TestFactory
  Stream<DynamicTest> polls() {
    return each(
        "poll",
        plant -> {
          StoryPart part = edition().report(string(plant, "report"), 1);
          assertThat(findings(part, Finding.Poll.class))
              .anySatisfy(
                  poll -> {
                    assertThat(poll.asked()).isEqualTo(plant.get("asked"));
                    assertThat(poll.start()).isEqualTo(plant.get("start"));
                    assertThat(poll.end()).isEqualTo(plant.get("end"));
                    assertThat(String.valueOf(poll.margin()))
                        .isEqualTo(String.valueOf(plant.get("margin")));
                    assertThat(poll.missing())
                        .containsExactlyInAnyOrderElementsOf(strings(plant, "missing"));
                  });
        });
  }

  @TestFactory
  Stream<DynamicTest> dates() {
    return each(
        "date",
        plant -> {
          StoryPart part = edition().report(string(plant, "report"), 1);
          Span words = span(part, string(plant, "text"));
          assertThat(findings(part, Finding.Date.class))
              .filteredOn(date -> date.span().overlaps(words))
              .extracting(Finding.Date::value)
              .contains((String) plant.get("value"));
        });
  }

  @TestFactory
  Stream<DynamicTest> lostContext() {
    return each(
        "context-lost",
        plant -> {
          StoryPart part = edition().report(string(plant, "report"), 1);
          Span refers = span(part, string(plant, "refers"));
          assertThat(findings(part, Finding.ContextLost.class))
              .anyMatch(lost -> lost.refers().overlaps(refers));
        });
  }

  @TestFactory
  Stream<DynamicTest> leftOut() {
    return each(
        "left-out",
        plant -> {
          StoryPart copy = edition().report(string(plant, "report"), 1);
          Span here = span(copy, string(plant, "here"));
          assertThat(Comparison.of(copy, at -> edition().report(at.report(), at.revision())))
              .anyMatch(
                  each ->
                      each.kind().name().equalsIgnoreCase(string(plant, "kind").replace('-', '_'))
                          && each.here().span().overlaps(here)
                          && lies(each.there(), plant));
        });
  }

  private static boolean lies(Citation there, Map<String, Object> plant) {
    return plant.get("there") instanceof Map<?, ?> place
        && there.report().equals(place.get("report"))
        && edition().words(there).contains(String.valueOf(place.get("text")));
  }

  @TestFactory
  Stream<DynamicTest> entities() {
    return each(
        "entity",
        plant -> {
          StoryPart part = edition().report(string(plant, "report"), 1);
          Entity entity =
              part.understanding().entities().stream()
                  .filter(each -> each.name().equals(plant.get("name")))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("among " + names(part)));
          assertThat(entity.type().name()).isEqualToIgnoringCase(string(plant, "type"));
          assertThat(entity.roles())
              .extracting(Entity.Role::text)
              .containsAll(strings(plant, "roles"));
          assertThat(mentions(part, entity)).containsAll(strings(plant, "mentions"));
        });
  }

  @TestFactory
  Stream<DynamicTest> revisions() {
    return each(
        "revision",
        plant -> {
          String id = string(plant, "report");
          int number = revision(plant);
          assertThat(edition().newsroom().revisions(id)).hasSize(number);
          assertThat(edition().report(id, number - 1).report().text())
              .contains(string(plant, "was"));
          assertThat(edition().report(id, number).report().text()).contains(string(plant, "now"));
        });
  }

  @TestFactory
  Stream<DynamicTest> languages() {
    return each(
        "language",
        plant ->
            assertThat(edition().report(string(plant, "report"), 1).report().language())
                .isEqualTo(string(plant, "language")));
  }

  /// The sums kept as reports came in are those that reading everything at the end gives.
  @Test
  void sumsOfWhoPrintsWhoseWordsAreThoseOfTheReports() {
    var newsroom = edition().newsroom();
    var words = new HashMap<String, Long>();
    var own = new HashMap<String, Long>();
    var ids = new HashSet<String>();
    Demo.reports().forEach(report -> ids.add(report.id()));
    for (String id : ids) {
      StoryPart part = edition().report(id, 0);
      int[] unquoted = SentenceWords.of(part.report()).unquoted();
      var shares = ShareReader.of(id, part.traces(), unquoted, _ -> null);
      String outlet = part.report().outletOrUnknown().key();
      words.merge(outlet, (long) shares.words(), Long::sum);
      own.merge(outlet, (long) shares.own(), Long::sum);
    }
    var accounts = newsroom.ledger().listed(0, 100);
    assertThat(accounts).hasSizeGreaterThan(10);
    for (Account account : accounts) {
      String key = account.outlet().key();
      assertThat(account.own() + account.credited()).as(key).isEqualTo(own.get(key));
      assertThat(account.words()).as(key).isEqualTo(words.get(key));
      long passed =
          newsroom.ledger().takes(key, 100).stream()
              .filter(Account.Passed::held)
              .mapToLong(Account.Passed::words)
              .sum();
      assertThat(account.taken()).as(key).isEqualTo(passed);
      var days = newsroom.ledger().days(key, 100);
      assertThat(days.stream().mapToLong(Account.Day::words).sum()).isEqualTo(account.words());
      assertThat(days.stream().mapToLong(Account.Day::own).sum()).isEqualTo(account.own());
      assertThat(days.stream().mapToLong(Account.Day::reports).sum()).isEqualTo(account.reports());
    }
  }

  private static Stream<DynamicTest> each(
      String kind, ThrowingConsumer<Map<String, Object>> found) {
    return Edition.planted(kind).stream()
        .map(plant -> DynamicTest.dynamicTest(plant.toString(), () -> check(plant, found)));
  }

  /// A plant that is known to be missed says why, and is skipped with that reason; when it is found
  /// after all, the test fails until the word is taken off it.
  private static void check(Map<String, Object> plant, ThrowingConsumer<Map<String, Object>> found)
      throws Throwable {
    if (plant.get("missed") == null) {
      found.accept(plant);
      return;
    }
    try {
      found.accept(plant);
    } catch (AssertionError _) {
      throw new TestAbortedException("missed: " + plant.get("missed"));
    }
    throw new AssertionError("found now: take \"missed\" off this line of planted.jsonl");
  }

  private static Edition edition() {
    return Objects.requireNonNull(shared);
  }

  private static String string(Map<String, Object> plant, String name) {
    return String.valueOf(Objects.requireNonNull(plant.get(name), name));
  }

  private static int number(Map<String, Object> plant, String name) {
    return Integer.parseInt(string(plant, name));
  }

  private static int revision(Map<String, Object> plant) {
    return plant.get("revision") == null ? 1 : number(plant, "revision");
  }

  private static List<String> strings(Map<String, Object> plant, String name) {
    return plant.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Span span(StoryPart part, String words) {
    int at = part.report().text().indexOf(words);
    if (at < 0) {
      throw new AssertionError(part.report().id() + " does not hold: " + words);
    }
    return new Span(at, at + words.length());
  }

  private static <F extends Finding> List<F> findings(StoryPart part, Class<F> kind) {
    return part.understanding().findings().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static String speaker(StoryPart part, Finding.Quote quote) {
    String speaker = quote.speaker();
    return speaker == null
        ? "nobody"
        : part.understanding().entity(speaker).map(Entity::name).orElse(speaker);
  }

  private static List<String> names(StoryPart part) {
    return part.understanding().entities().stream().map(Entity::name).toList();
  }

  private static List<String> mentions(StoryPart part, Entity entity) {
    return findings(part, Finding.Mention.class).stream()
        .filter(mention -> mention.entity().equals(entity.id()))
        .map(mention -> mention.span().in(part.report().text()))
        .toList();
  }
}
