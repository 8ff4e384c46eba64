package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.batch.BatchRoom;
import coranto.app.batch.InOrder;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.group.Grouper;
import coranto.group.open.Membership;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.wire.GroupJson;
import coranto.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What `group` says hangs on the reports and their order alone.
class GroupingTest {
  @Test
  void oneThreadAndFourSayTheSame() {
    var reports = new ArrayList<Report>();
    for (int round = 0; round < 4; round++) {
      for (Report report : Demo.reports()) {
        String text = report.text().replace("the", round % 2 == 0 ? "the" : "that");
        reports.add(report.change().id(report.id() + "-" + round).text(text).build());
      }
    }

    List<String> one = grouped(reports, 1);

    assertThat(one).hasSizeGreaterThan(60);
    assertThat(grouped(reports, 4)).isEqualTo(one);
  }

  private static List<String> grouped(List<Report> reports, int threads) {
    var lines = new ArrayList<String>();
    var seq = new AtomicLong();
    try (var room = BatchRoom.open()) {
      var steps =
          Wiring.steps(OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room);
      InOrder.work(
          threads,
          reports.iterator(),
          steps.preparation()::toGroup,
          prepared -> {
            var grouping =
                steps.pipeline().group(seq.incrementAndGet(), prepared.reading(), prepared.gist());
            lines.add(said(grouping.membership()));
            grouping.moved().forEach(moved -> lines.add(said(moved)));
          });
    }
    return lines;
  }

  private static String said(Membership membership) {
    return Json.print(GroupJson.write(membership));
  }
}
