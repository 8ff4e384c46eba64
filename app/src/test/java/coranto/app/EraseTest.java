package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.report.Hashes;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.text.Openings;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A text that is destroyed, and what was made of it.
class EraseTest {
  private static final Report ONE = report("one", "The ferry left Orrel harbour late.");
  private static final Report SAME = report("same", "The ferry left Orrel harbour late.");
  private static final Report OTHER = report("other", "A mill in Tarn Vale was sold.");

  @TempDir Path folder;

  @Test
  void itsVectorGoesWhenNoOtherTextOpensSo() throws Exception {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 1)) {
      stores.truth().take(List.of(ONE, SAME, OTHER).stream().map(Incoming::of).toList());
      desk.catchUp(_ -> {});
      while (desk.embed() > 0) {
        // until each has its vector
      }
    }
    assertThat(vectors(OTHER)).isPositive();
    assertThat(vectors(ONE)).isPositive();

    erase("other");
    assertThat(vectors(OTHER)).isZero();

    erase("one");
    assertThat(vectors(SAME)).isPositive();

    erase("same");
    assertThat(vectors(SAME)).isZero();
  }

  private static Report report(String id, String text) {
    return Report.draft(id, text).title("Heard at the quay").build();
  }

  private void erase(String id) {
    var nowhere = new PrintWriter(Writer.nullWriter());
    int status =
        Main.commandLine()
            .setOut(nowhere)
            .setErr(nowhere)
            .execute("erase", id, "--data", folder.toString());
    assertThat(status).isZero();
  }

  /// How many vectors are kept of how a report opens.
  private int vectors(Report report) throws Exception {
    String sql =
        "SELECT count(*) FROM vector WHERE hex(hash) = upper('%s')"
            .formatted(Hashes.sha256(Openings.of(report)));
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vectors.db"));
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }
}
