package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.watch.Watches;
import coranto.app.wiring.Wiring;
import coranto.flow.Hit;
import coranto.flow.WatchDesk;
import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.Pin;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.report.Watch;
import coranto.report.Watch.Again;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A watch fires once for a story, and again only for what was asked.
class WatchesTest {
  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
  private static final String FERRY =
      "The ferry Halcyon ran aground off Orrel Point on Sunday with 84 passengers on board, the"
          + " coastguard said. All were taken off by lifeboat before dusk.\n\nThe harbour master,"
          + " Ida Holm, said the ferry had lost its rudder in a squall. An inquiry by the Maritime"
          + " Safety Board will begin on Tuesday.";

  @TempDir Path folder;

  @Test
  void aStoryOfFortyCopiesFiresOnce() throws Exception {
    watch(watch("w1", "ferry aground", Set.of(Again.NEW_ORIGIN, Again.DENIAL)));
    watch(watch("w2", "submarine", Set.of()));
    var copies = new ArrayList<Report>();
    for (int copy = 0; copy < 40; copy++) {
      copies.add(report("copy" + copy, "outlet" + copy + ".example", FERRY, copy));
    }
    takeIn(copies);
    work(2);

    assertThat(hits()).containsExactly(new Hit(3, "w1", "copy0", Hit.Why.STORY));
    List<Hit> atOnce = hits();
    for (int batch : new int[] {1, 7}) {
      Folders.dropDerived(folder, "test");
      work(batch);
      assertThat(hits()).isEqualTo(atOnce);
    }
  }

  @Test
  void itFiresAgainForAnotherOriginWhenThatWasAsked() {
    watch(watch("asked", "ferry orrel", Set.of(Again.NEW_ORIGIN)));
    watch(watch("plain", "ferry orrel", Set.of()));
    takeIn(
        List.of(
            report("first", "harbour.example", FERRY, 0),
            report("copy", "post.example", FERRY, 1),
            report(
                "other",
                "courier.example",
                "Fishermen at Orrel watched as the Halcyon, a ferry, drifted onto the rocks on"
                    + " Sunday. “Her engines were running but she would not turn,” said Per Aldous,"
                    + " who towed two of her boats to the quay. He counted 84 people.",
                2)));
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().pin(new Pin("first", "other", Pin.Bond.TOGETHER, NOON));
    }
    takeIn(
        List.of(
            report(
                "third",
                "isle.example",
                "Rope makers of Orrel gave blankets to the ferry’s 84 passengers. The school was"
                    + " opened for the night, and its cook, Marit Sund, made soup for all of them.",
                3)));
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().pin(new Pin("first", "third", Pin.Bond.TOGETHER, NOON));
    }
    work(1);

    assertThat(hits().stream().filter(hit -> hit.watch().equals("plain")))
        .extracting(Hit::report)
        .startsWith("first")
        .doesNotContain("copy");
    assertThat(hits().stream().filter(hit -> hit.watch().equals("asked")))
        .extracting(Hit::report)
        .contains("first", "other", "third")
        .doesNotContain("copy");
  }

  @Test
  void itFiresForWhatComesInWhileItHoldsAlone() {
    takeIn(List.of(report("before", "harbour.example", FERRY, 0)));
    Watch ferry = watch("w", "mill", Set.of());
    watch(ferry);
    takeIn(List.of(report("mill", "post.example", "The old mill at Vance burnt down.", 1)));
    watch(ferry.withdrawn(NOON));
    takeIn(List.of(report("later", "isle.example", "A mill in Aske is for sale, cheap.", 200)));
    work(64);

    assertThat(hits()).extracting(Hit::report).containsExactly("mill");
  }

  @Test
  void line43TheIdOfAWatchCanNotBeGuessed() {
    var ids = new HashSet<String>();
    try (var stores = Wiring.open(folder, "test")) {
      var watches = new Watches(stores, () -> {});
      for (int each = 0; each < 20; each++) {
        watches.set(new WatchDesk.Wish(null, "", "ferry", Set.of(), List.of()));
      }
      watches.holding().forEach(watch -> ids.add(watch.id()));

      assertThat(ids).hasSize(20).allMatch(id -> id.matches("[0-9A-Za-z_-]{20,}"));
      assertThat(watches.holding("1")).isEmpty();
    }
  }

  private void watch(Watch watch) {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().watch(watch);
    }
  }

  private void takeIn(List<Report> reports) {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(reports.stream().map(Incoming::of).toList());
    }
  }

  private void work(int batch) {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      while (desk.step(batch) > 0) {
        // until all is worked
      }
    }
  }

  private List<Hit> hits() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().fired().after(0, 100);
    }
  }

  private static Watch watch(String id, String query, Set<Again> again) {
    return new Watch(id, "", query, again, List.of(), false, NOON);
  }

  private static Report report(String id, String domain, String text, int minutes) {
    return Report.draft(id, text)
        .title("News of " + text.substring(0, 20))
        .outlet(new Outlet(null, domain))
        .published(
            new Stamp.Moment(NOON.plusSeconds(60L * minutes).atOffset(java.time.ZoneOffset.UTC)))
        .seen(NOON.plusSeconds(60L * minutes))
        .build();
  }
}
