package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What open reports are compared and found by is kept as rows for as long as they are open.
class OpenEntriesTest {
  @TempDir Path folder;

  @BeforeEach
  void takesIn() {
    take(Demo.reports());
  }

  private void take(List<Report> reports) {
    try (var stores = Wiring.open(folder, "test")) {
      stores.truth().take(reports.stream().map(Incoming::of).toList());
    }
  }

  @Test
  void eachTextThatIsComparedByIsKeptOnce() throws Exception {
    work(Integer.MAX_VALUE);

    assertThat(number("SELECT count(*) FROM open_entry WHERE finding IS NULL")).isZero();
    assertThat(number("SELECT count(*) FROM features"))
        .isEqualTo(number("SELECT count(DISTINCT text) FROM open_entry"))
        .isLessThan(number("SELECT count(*) FROM open_entry"))
        .isPositive();
  }

  @Test
  void goesWhenTheReportIsOpenNoLonger() throws Exception {
    work(Integer.MAX_VALUE);
    long seq = number("SELECT max(seq) FROM open_entry");
    for (int note = 0; note < 20; note++) {
      var late = Report.draft("mill-" + note, "Word" + note + " alone.");
      take(List.of(late.published(Stamp.parse("2026-04-20").orElseThrow()).build()));
    }
    work(Integer.MAX_VALUE);

    assertThat(number("SELECT count(*) FROM open_entry WHERE seq <= " + seq)).isZero();
    assertThat(number("SELECT count(*) FROM features WHERE seq <= " + seq)).isZero();
    assertThat(number("SELECT count(*) FROM features")).isPositive();
  }

  @Test
  void rowsThatAreMissingAreReadAnewAndMakeNoDifference() throws Exception {
    work(Integer.MAX_VALUE);
    List<String> atOnce = dump();
    Folders.dropDerived(folder, "test");

    work(30);
    change("DELETE FROM features");
    change("UPDATE open_entry SET finding = NULL, versions = NULL");
    work(10);
    assertThat(number("SELECT count(*) FROM open_entry WHERE finding IS NULL")).isZero();
    change("UPDATE features SET versions = 'of before', features = x'00'");
    change("UPDATE open_entry SET finding = x'00', versions = 'of before'");
    work(Integer.MAX_VALUE);

    assertThat(dump()).isEqualTo(atOnce);
  }

  /// Works the next entries, at most so many, after a restart.
  private void work(int most) throws IOException {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      int left = most;
      int done = most;
      while (left > 0 && done > 0) {
        done = desk.step(Math.min(left, 20));
        left -= done;
      }
    }
  }

  private List<String> dump() {
    try (var stores = Wiring.open(folder, "test")) {
      return stores.derived().dump();
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(rows());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(rows());
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private String rows() {
    return "jdbc:sqlite:" + folder.resolve("derived.db");
  }
}
