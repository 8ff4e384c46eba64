package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.batch.BatchRoom;
import coranto.app.batch.Tracing;
import coranto.app.output.Progress;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.flow.Horizon;
import coranto.group.Grouper;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.report.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What `trace` says hangs on the reports and their order alone.
class TracingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void oneThreadAndFourSayTheSame() {
    var reports = new ArrayList<Report>();
    for (int round = 0; round < 4; round++) {
      for (Report report : Demo.reports()) {
        String text = report.text().replace("the", round % 2 == 0 ? "the" : "that");
        reports.add(report.change().id(report.id() + "-" + round / 2).text(text).build());
      }
    }

    List<String> one = traced(reports, 1, Horizon.EVERYTHING);

    assertThat(one).hasSizeGreaterThan(400);
    assertThat(traced(reports, 4, Horizon.EVERYTHING)).isEqualTo(one);
  }

  @Test
  void whatLiesBeforeTheWindowIsNoSource() {
    String line = "The Orrel harbour board shut the western pier after divers found two cracks. ";
    var reports = new ArrayList<Report>();
    reports.add(report("first", DAY, line));
    for (int day = 0; day < 3; day++) {
      for (int count = 0; count < Horizon.NEWEST; count++) {
        String own = "Report " + day + "x" + count + " tells of ferry " + count * 7 + ".";
        reports.add(report("own-" + day + "-" + count, DAY.plusDays(day * 10L), own));
      }
    }
    reports.add(report("last", DAY.plusDays(20), line));

    assertThat(traced(reports, 2, Horizon.EVERYTHING).getLast())
        .contains("\"kind\":\"copied\",\"source\":{\"id\":\"first\"");
    assertThat(traced(reports, 2, 30).getLast()).contains("\"source\":{\"id\":\"first\"");
    assertThat(traced(reports, 2, 7).getLast())
        .contains("\"kind\":\"fresh\"")
        .doesNotContain("first");
  }

  private static Report report(String id, LocalDate day, String text) {
    return Report.draft(id, text).published(new Stamp.Day(day)).language("en").build();
  }

  private static List<String> traced(List<Report> reports, int threads, int windowDays) {
    var lines = new ArrayList<String>();
    try (var room = BatchRoom.open(null, windowDays);
        var progress = Progress.of("trace", "reports", -1)) {
      var steps =
          Wiring.steps(OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room);
      new Tracing(room, steps)
          .keep(
              threads,
              reports.iterator(),
              line -> lines.add(Objects.requireNonNull(line)),
              progress);
    }
    return lines;
  }
}
