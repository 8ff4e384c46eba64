package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Retraction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves the truth for its age, and what stays.
class AgeTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void textsAndPagesOfBeforeGoAndTheRestStays() throws Exception {
    try (var truth = SqliteTruth.open(folder)) {
      truth.take(
          List.of(
              seen("old", "The mill burns.", "2026-01-05T08:00:00Z"),
              seen("revised", "The ferry is late.", "2026-01-06T08:00:00Z"),
              seen("revised", "The ferry is on time.", "2026-03-01T00:00:00.001Z"),
              seen("new", "The bridge is open.", "2026-03-01T00:00:00Z"),
              Incoming.of(Report.draft("undated", "Nobody knows when.").build())));
      long entry = aged(truth);
      truth.take(List.of(seen("late", "An old paper turns up.", "2026-01-02T08:00:00Z")));

      assertThat(truth.drop(entry, new Retraction.ByAge(MARCH, 90, MARCH))).isEqualTo(1);
      assertThat(truth.report("old", 0)).isEmpty();
      assertThat(truth.revisions("old")).hasSize(1);
      assertThat(truth.page("old", 1)).isEmpty();
      assertThat(Files.exists(folder.resolve("pages-2026-01.db"))).isTrue();
      for (String kept : List.of("revised", "new", "undated", "late")) {
        assertThat(truth.report(kept, 0)).as(kept).isPresent();
      }
      assertThat(truth.report("revised", 1)).isPresent();
      assertThat(truth.drop(entry, new Retraction.ByAge(MARCH, 90, MARCH))).isZero();
      assertThat(truth.take(List.of(seen("old", "The mill burned.", "2026-03-02T08:00:00Z"))))
          .allMatch(taken -> !taken.fresh());
    }
  }

  @Test
  void aMonthsFileGoesWithItsLastPage() throws Exception {
    try (var truth = SqliteTruth.open(folder)) {
      truth.take(
          List.of(
              seen("a", "The mill burns.", "2026-01-05T08:00:00Z"),
              seen("b", "The mill burns.", "2026-02-05T08:00:00Z")));
      truth.drop(aged(truth), new Retraction.ByAge(MARCH, 90, MARCH));

      assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("pages-"));
      assertThat(truth.integrity()).isEqualTo("ok");
    }
  }

  /// A year that has more digits, and the last moment of the day before.
  @Test
  void timesAreComparedAsTimes() {
    try (var truth = SqliteTruth.open(folder)) {
      truth.take(
          List.of(
              seen("before", "The mill burns.", "2026-02-28T23:59:59.999Z"),
              seen("far", "The mill burned.", "9999-12-31T23:59:59Z")));
      long entry = aged(truth);

      assertThat(truth.drop(entry, new Retraction.ByAge(MARCH, 90, MARCH))).isEqualTo(1);
      assertThat(truth.report("far", 0)).isPresent();
      assertThat(truth.retractions().ofAge(Instant.parse("2026-02-28T23:59:59.999Z"))).isPresent();
      assertThat(truth.retractions().ofAge(MARCH)).isEmpty();
    }
  }

  private static long aged(SqliteTruth truth) {
    var by = new Retraction.ByAge(MARCH, 90, MARCH);
    return truth.retract(by);
  }

  private static Incoming seen(String id, String text, String seen) {
    Instant when = Instant.parse(seen);
    var page =
        new Page(
            "https://quayside.example/" + id,
            Map.of(),
            when,
            text.getBytes(StandardCharsets.UTF_8));
    return new Incoming(Report.draft(id, text).seen(when).build(), "1", page);
  }
}
