package coranto.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Backup;
import coranto.app.care.Checkup;
import coranto.app.desk.Stores;
import coranto.app.input.Folders;
import coranto.app.wiring.Wiring;
import coranto.flow.AgingTruth;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Retraction;
import coranto.web.page.Pages;
import coranto.web.page.address.Address;
import coranto.web.page.form.Answer;
import coranto.web.page.frame.Desks;
import coranto.web.page.frame.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports are kept for so many days: what goes, what stays, and that a rebuild makes what was
/// there.
class KeepingTest {
  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  /// Reports of the edition seen before this are of before March 6.
  private static final int DAYS = 14;

  @TempDir Path temporary;

  private Path folder = Path.of("");

  @Test
  void oldReportsGoAndARebuildMakesWhatWasThere() throws Exception {
    folder = temporary.resolve("data");
    List<Report> all = seen();
    takeIn(all);
    List<String> old = new ArrayList<>();
    for (Report report : all) {
      if (last(all, report.id()).isBefore(Instant.parse("2026-03-06T00:00:00Z"))) {
        old.add(report.id());
      }
    }
    assertThat(old).hasSizeBetween(10, 45);

    int gone = swept();
    assertThat(gone).isGreaterThanOrEqualTo(old.stream().distinct().toList().size());
    try (var stores = Wiring.open(folder, "test")) {
      for (String id : old) {
        assertThat(stores.truth().report(id, 0)).as(id).isEmpty();
        assertThat(stores.derived().membership(id)).as(id).isEmpty();
      }
      assertThat(new Checkup(stores).run(_ -> {})).isEmpty();
      assertThat(stores.search().search("bridge", 0, 200))
          .noneMatch(found -> old.contains(found.report()));
      told(stores, old.getFirst());
    }
    assertThat(words()).doesNotContain(sentence(all, old.getFirst()));

    takeIn(List.of(later()));
    List<String> live = dump();
    Folders.dropDerived(folder, "test");
    assertThat(worked(1)).isEqualTo(live);
    Folders.dropDerived(folder, "test");
    assertThat(worked(4)).isEqualTo(live);

    Path backup = temporary.resolve("backup.zip");
    Backup.write(folder, backup, _ -> {});
    folder = temporary.resolve("restored");
    Backup.restore(backup, folder, _ -> {});
    assertThat(worked(2)).isEqualTo(live);
  }

  /// The edition, each report seen when it says that it was printed.
  private static List<Report> seen() {
    return Demo.reports().stream()
        .map(report -> report.change().seen(Instant.ofEpochSecond(report.time().seconds())).build())
        .toList();
  }

  /// A story's address leads on as long as any of its reports is kept, then says for how long
  /// reports are.
  private static void told(Stores stores, String id) {
    var pages =
        new Pages(Wiring.newsroom(stores, Demo.outlets()), Desks.NONE, Reader.OWNER, "", "");
    for (Address address :
        List.of(new Address.OfStory(id, 0, ""), Address.of("/report/" + id, ""))) {
      assertThat(pages.page(address))
          .isInstanceOfSatisfying(
              Answer.Html.class,
              page -> {
                assertThat(page.status()).isEqualTo(410);
                assertThat(new String(page.body(), StandardCharsets.UTF_8))
                    .contains("Kept 14 days", "keeps reports for 14 days");
              });
    }
  }

  @Test
  void aSweepThatWasCutOffIsFinishedByTheNext() throws Exception {
    folder = temporary.resolve("data");
    takeIn(seen());
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      var before = Instant.parse("2026-03-06T00:00:00Z");
      stores.truth().retract(new Retraction.ByAge(before, DAYS, NOW));
      desk.catchUp(_ -> {});
    }
    assertThat(Files.exists(folder.resolve("settled.db"))).isFalse();

    assertThat(swept()).isPositive();
    assertThat(swept()).isZero();
    List<String> live = dump();
    Folders.dropDerived(folder, "test");
    assertThat(worked(2)).isEqualTo(live);
  }

  private int swept() throws Exception {
    var over = new AtomicBoolean();
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      Thread follower =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (!over.get()) {
                      desk.catchUp(_ -> {});
                    }
                  });
      return new Keeping(stores, (AgingTruth) stores.truth(), DAYS, turns(over, follower))
          .sweep(NOW);
    }
  }

  /// The desk has nothing to do by then.
  private static Keeping.Turns turns(AtomicBoolean over, Thread follower) {
    return new Keeping.Turns() {
      @Override
      public <T> T take(Callable<T> work) throws InterruptedException {
        over.set(true);
        follower.join();
        try {
          return work.call();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  private static Instant last(List<Report> all, String id) {
    return all.stream()
        .filter(report -> report.id().equals(id) && report.seen() != null)
        .map(Report::seen)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private static String sentence(List<Report> all, String id) {
    String text =
        all.stream().filter(report -> report.id().equals(id)).findFirst().orElseThrow().text();
    return text.substring(0, Math.min(60, text.length()));
  }

  private static Report later() {
    Report copied = Demo.reports().getLast();
    return Report.draft("later", copied.text())
        .title(copied.titleOrEmpty())
        .seen(NOW.plus(Duration.ofHours(1)))
        .build();
  }

  /// All that the truth still says.
  private String words() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.truth().entries(0, 1_000).toString();
    }
  }

  private void takeIn(List<Report> reports) {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      stores.truth().take(reports.stream().map(Incoming::of).toList());
      desk.catchUp(_ -> {});
    }
  }

  private List<String> worked(int threads) {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), threads)) {
      desk.catchUp(_ -> {});
    }
    return dump();
  }

  private List<String> dump() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().dump();
    }
  }
}
