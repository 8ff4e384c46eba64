package coranto.scale.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private final String database = Server.database();

  @Test
  void whatANewerProgramWroteIsRefusedAndNotTouched() throws SQLException {
    PostgresTruth.hold(database, "a test").close();
    run("UPDATE coranto_schema SET step = 99");

    assertThatThrownBy(() -> PostgresTruth.hold(database, "a test"))
        .isInstanceOfSatisfying(
            StorageFailure.class,
            failure -> assertThat(failure.category()).isEqualTo(Category.NEWER));
    assertThat(number("SELECT step FROM coranto_schema")).isEqualTo(99);
  }

  @Test
  void aStepThatBreaksOffLeavesNothing() throws SQLException {
    run("CREATE TABLE page (hash text)"); // in the way of the first step's second table

    assertThatThrownBy(() -> PostgresTruth.hold(database, "a test"))
        .isInstanceOf(StorageFailure.class);
    assertThat(number("SELECT count(*) FROM pg_tables WHERE tablename = 'entry'")).isZero();

    run("DROP TABLE page");
    PostgresTruth.hold(database, "a test").close();
    assertThat(number("SELECT step FROM coranto_schema")).isEqualTo(1);
  }

  /// The file of a table can be written anew only as a whole; here what it holds is looked at.
  @Test
  void whatIsErasedStandsInNoTable() throws Exception {
    byte[] page = "the secret of the bridge".getBytes(StandardCharsets.UTF_8);
    try (var truth = PostgresTruth.hold(database, "a test")) {
      truth.take(
          List.of(
              new Incoming(
                  Report.draft("a", "the secret of the ferry").build(), "x1", Page.of(null, page)),
              Incoming.of(Report.draft("b", "the mill burns").build())));
      assertThat(number("SELECT pg_relation_size('\"page-undated\"')")).isPositive();

      truth.erase("a");

      assertThat(number("SELECT pg_relation_size('\"page-undated\"')")).isZero();
      assertThat(number("SELECT count(*) FROM entry WHERE body LIKE '%secret%'")).isZero();
      assertThat(number("SELECT n_dead_tup FROM pg_stat_user_tables WHERE relname = 'entry'"))
          .isZero();
    }
  }

  @Test
  void commitsWaitForTheDisk() throws SQLException {
    run("ALTER DATABASE " + name() + " SET synchronous_commit = off");
    try (var truth = PostgresTruth.hold(database, "a test")) {
      assertThat(truth.durable()).isTrue();
    }
  }

  private String name() {
    return database.replaceAll(".*/|\\?.*", "");
  }

  private void run(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
