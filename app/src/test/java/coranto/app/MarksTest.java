package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Checkup;
import coranto.app.command.ImportCommand;
import coranto.app.input.Folders;
import coranto.app.owner.Marks;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.MarkDesk;
import coranto.flow.MarkDesk.Standing;
import coranto.report.Incoming;
import coranto.report.Mark;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.report.Watch;
import coranto.wire.Json;
import coranto.wire.TakenJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What was read and starred stays so, whatever becomes of stories.
class MarksTest {
  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

  @TempDir Path folder;

  @BeforeEach
  void takeIn() {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
    }
    work();
  }

  @Test
  void whatComesIntoAStoryThatWasReadIsNewAndTheRestStaysRead() throws Exception {
    Set<String> bridge = standing("echo-bridge").fresh();
    assertThat(standing("mpa-letter").begun()).isFalse();
    assertThat(standing("mpa-letter").fresh()).contains("mpa-letter", "worldwire-letter");

    mark(new Mark.Read("worldwire-letter", last(), NOON));
    assertThat(standing("mpa-letter")).isEqualTo(new Standing(true, false, Set.of()));

    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().pin(new Pin("mpa-letter", "echo-bridge", Pin.Bond.TOGETHER, NOON));
    }
    work();
    assertThat(standing("mpa-letter").fresh()).isEqualTo(bridge).contains("echo-bridge");

    Folders.dropDerived(folder, "test");
    work();
    assertThat(standing("mpa-letter")).isEqualTo(new Standing(true, false, bridge));
  }

  @Test
  void aChangedReportIsNewAgainAndWhatWasSaidCanBeTakenBack() {
    mark(new Mark.Read("mpa-letter", last(), NOON));
    try (var stores = Wiring.open(folder, "test")) {
      Report held = stores.truth().report("mpa-letter", 0).orElseThrow().report();
      String more = held.text() + " The letter was returned unopened.";
      stores.truth().take(List.of(Incoming.of(held.change().text(more).seen(NOON).build())));
    }
    work();
    assertThat(standing("worldwire-letter").fresh()).containsExactly("mpa-letter");

    mark(new Mark.AllRead(last(), NOON));
    assertThat(standing("mpa-letter").read()).isTrue();
    assertThat(standing("echo-bridge").read()).isTrue();

    mark(new Mark.Read("mpa-letter", 0, NOON));
    assertThat(standing("mpa-letter").fresh()).contains("mpa-letter", "worldwire-letter");
    assertThat(standing("echo-bridge").read()).isTrue();
  }

  @Test
  void aStarIsOnTheStoryUntilItIsTakenOff() throws Exception {
    mark(new Mark.Starred("echo-bridge", true, NOON));
    mark(new Mark.Starred("worldwire-letter", true, NOON));
    try (var stores = Wiring.open(folder, "test")) {
      var desk = new Marks(stores, () -> {});
      assertThat(desk.starred(0, 10)).hasSize(2);
      assertThat(desk.standing(desk.starred(0, 1).getFirst()))
          .isEqualTo(desk.standing("mpa-letter"));
      desk.mark(new Mark.Starred("mpa-letter", false, NOON));
      assertThat(desk.starred(0, 10)).hasSize(1); // the desk has not come to it yet
    }
    Folders.dropDerived(folder, "test");
    work();
    assertThat(standing("mpa-letter").starred()).isFalse();
    assertThat(standing("echo-bridge").starred()).isTrue();
  }

  @Test
  void anExportTakesMarksAndWatchesAlongWhereEntriesAreNumberedOtherwise() throws Exception {
    var watch = new Watch("w1", "Bridges", "bridge", Set.of(), List.of(), false, NOON);
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().watch(watch);
      stores.truth().retract(new Retraction.OfReport("mpa-rate", "", NOON));
    }
    work();
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().erase("mpa-rate");
    }
    mark(new Mark.Read("mpa-letter", last(), NOON));
    Path export = folder.resolve("export.jsonl");
    try (var stores = Wiring.open(folder, "test")) {
      Files.write(
          export,
          stores.truth().entries(0, 1_000).stream()
              .map(entry -> Json.print(TakenJson.write(entry)))
              .toList());
    }

    Path elsewhere = folder.resolve("elsewhere");
    int status =
        new CommandLine(new ImportCommand()).execute(export.toString(), "--data", "" + elsewhere);

    assertThat(status).isZero();
    try (var stores = Wiring.open(elsewhere, "test")) {
      assertThat(stores.truth().watches()).hasSize(1);
      long last = stores.truth().lastSeq();
      assertThat(last).isLessThan(last());
      assertThat(stores.truth().marks(0).getFirst().mark())
          .isEqualTo(new Mark.Read("mpa-letter", last - 1, NOON));
    }
  }

  @Test
  void aMarkOfAReportThatIsNotHeldIsRefused() {
    try (var stores = Wiring.open(folder, "test")) {
      assertThat(new Marks(stores, () -> {}).mark(new Mark.Starred("nobody", true, NOON)))
          .isInstanceOf(MarkDesk.Answer.Refused.class);
    }
  }

  private void work() {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      desk.catchUp(_ -> {});
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
    }
  }

  private long last() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.truth().lastSeq();
    }
  }

  /// It counts at once, and when the desk has come to it.
  private void mark(Mark mark) {
    Standing before;
    String report = mark instanceof Mark.Starred starred ? starred.report() : "mpa-letter";
    try (var stores = Wiring.open(folder, "test")) {
      var desk = new Marks(stores, () -> {});
      assertThat(desk.mark(mark)).isInstanceOf(MarkDesk.Answer.Held.class);
      before = desk.standing(report);
    }
    work();
    assertThat(standing(report)).isEqualTo(before);
  }

  private Standing standing(String report) {
    try (var stores = Wiring.open(folder, "test")) {
      return new Marks(stores, () -> {}).standing(report);
    }
  }
}
