package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Checkup;
import coranto.app.input.Folders;
import coranto.app.owner.Pins;
import coranto.app.serve.Demo;
import coranto.app.wiring.PeopleFile;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.web.page.Pages;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is derived hangs on the truth alone.
class RebuildTest {
  @TempDir Path folder;

  @Test
  void oneThreadAndFourMakeTheSameRows() throws Exception {
    takeIn();

    List<String> one = rebuilt(1);
    List<String> four = rebuilt(4);

    assertThat(one).hasSizeGreaterThan(150);
    assertThat(four).isEqualTo(one);
  }

  @Test
  void aRestartInTheMiddleMakesTheSameRows() throws Exception {
    takeIn();
    List<String> atOnce = rebuilt(2);

    restartEvery(18);

    assertThat(dump()).isEqualTo(atOnce);
  }

  /// Makes what is derived anew, with a restart after so many entries.
  private void restartEvery(int entries) throws IOException {
    Folders.dropDerived(folder, "test");
    int worked = entries;
    while (worked > 0) {
      try (var stores = Wiring.open(folder, "test");
          var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
        worked = desk.step(entries);
      }
    }
  }

  @Test
  void peopleAreKnownAgainAndTheOwnersFilePartsThem() throws Exception {
    takeIn();
    rebuilt(2);
    assertThat(person("mpa-letter")).isEqualTo("tobias-wren");
    assertThat(person("worldwire-letter")).isEqualTo("tobias-wren");

    Files.writeString(
        folder.resolve(PeopleFile.NAME), "apart\tTobias Wren\tmpa-letter\tworldwire-letter\n");
    rebuilt(2);
    assertThat(person("mpa-letter")).isNotEqualTo(person("worldwire-letter"));
  }

  @Test
  void theOwnersFileIsSeenOnThePages() throws Exception {
    takeIn();
    rebuilt(2);
    assertThat(page("tobias-wren")).contains("/report/mpa-letter?", "/report/worldwire-letter?");

    owner("apart\tTobias Wren\tmpa-letter\tworldwire-letter");
    assertThat(page("tobias-wren"))
        .contains("/report/mpa-letter?")
        .doesNotContain("/report/worldwire-letter?");
    assertThat(page("tobias-wren-2"))
        .contains("/report/worldwire-letter?", "said to be another")
        .doesNotContain("/report/mpa-letter?");

    owner("same\tTobias Wren\tmpa-letter\tworldwire-letter");
    assertThat(page("tobias-wren"))
        .contains("/report/mpa-letter?", "/report/worldwire-letter?", "said to be the same");
  }

  private void owner(String line) throws IOException {
    Files.writeString(folder.resolve(PeopleFile.NAME), line + "\n");
    rebuilt(2);
  }

  /// A person's page and its data, as a reader is sent them.
  private String page(String person) {
    try (var stores = Wiring.open(folder, "test")) {
      var pages =
          new Pages(Wiring.newsroom(stores, Demo.outlets()), Desks.NONE, Reader.OWNER, "", "");
      return text(pages.page(new Address.OfPerson(person, 1)))
          + text(pages.page(new Address.PersonData(person, 1)));
    }
  }

  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Html(_, var body) -> new String(body, StandardCharsets.UTF_8);
      case Answer.Json(_, var body) -> new String(body, StandardCharsets.UTF_8);
      case Answer.Data data -> throw new AssertionError("data: " + data.type());
      case Answer.Text(_, var text) -> text;
      case Answer.Feed(_, var body, _) -> new String(body, StandardCharsets.UTF_8);
      case Answer.Picture _ -> throw new AssertionError("a picture");
      case Answer.File file -> throw new AssertionError("a file: " + file.name());
      case Answer.Moved(var to) -> throw new AssertionError("it stands elsewhere: " + to);
      case Answer.SignedIn _, Answer.SignedOut _ -> throw new AssertionError("a cookie");
    };
  }

  private String person(String report) {
    try (var stores = Wiring.open(folder, "test")) {
      return String.valueOf(stores.derived().person(report, "tobias wren"));
    }
  }

  @Test
  void pinsHoldOverRebuildsAndRestarts() throws Exception {
    takeIn();
    rebuilt(2);
    String one = story("mpa-letter");
    String other = story("echo-bridge");
    assertThat(one).isNotEqualTo(other);
    pin("mpa-letter", "echo-bridge", Pin.Bond.TOGETHER);

    List<String> together = rebuilt(1);
    assertThat(story("mpa-letter")).isEqualTo(story("echo-bridge"));
    assertThat(rebuilt(4)).isEqualTo(together);

    pin("mpa-letter", "echo-bridge", Pin.Bond.UNDONE);
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
    assertThat(story("mpa-letter")).isEqualTo(one);
    assertThat(story("echo-bridge")).isEqualTo(other);
    List<String> restarted = dump();
    assertThat(rebuilt(2)).isEqualTo(restarted);
  }

  @Test
  void pinsHoldInStoriesThatHavePartlyLeftTheWindow() throws Exception {
    takeIn();
    for (int note = 0; note < 20; note++) {
      takeLate("mill-" + note, "Word" + note + " alone.");
    }
    takeLate("late-mill", "Flames ate the old mill of Brask on Sunday night.");
    pin("echo-bridge", "late-mill", Pin.Bond.TOGETHER);
    takeLate("late-mill", "The rector of Selmont wants more money for the library.");
    takeLate("echo-bridge", "A choir from Port Lisle won the prize of the islands.");
    takeLate("mill-3", "Another choir sang.");

    List<String> atOnce = rebuilt(2);
    assertThat(story("late-mill")).isEqualTo(story("echo-bridge"));

    restartEvery(5);
    assertThat(dump()).isEqualTo(atOnce);
  }

  /// Takes in a report of a month after the others.
  private void takeLate(String id, String text) {
    try (var stores = Wiring.open(folder, "test")) {
      var report = Report.draft(id, text).published(Stamp.parse("2026-04-20").orElseThrow());
      stores.truth().take(List.of(Incoming.of(report.build())));
    }
  }

  private void pin(String report, String other, Pin.Bond bond) {
    try (var stores = Wiring.open(folder, "test")) {
      var pin = new Pin(report, other, bond, Instant.parse("2026-03-09T08:00:00Z"));
      assertThat(new Pins(stores.truth(), () -> {}).pin(pin))
          .isInstanceOf(coranto.flow.PinDesk.Answer.Held.class);
    }
  }

  private String story(String report) {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().membership(report).orElseThrow().story();
    }
  }

  private List<String> dump() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().dump();
    }
  }

  @Test
  void losingTheIndexesLosesNothing() throws Exception {
    takeIn();
    List<String> before = rebuilt(2);
    Folders.delete(folder.resolve("near"));
    Folders.delete(folder.resolve("search"));

    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
      assertThat(stores.derived().dump()).isEqualTo(before);
      assertThat(stores.search().search("bridge", 0, 10)).isNotEmpty();
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  private void takeIn() {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
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
}
