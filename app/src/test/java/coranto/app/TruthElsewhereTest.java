package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.app.assist.FolderAnswers;
import coranto.app.serve.Demo;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.flow.QuerySense;
import coranto.flow.StorageFailure;
import coranto.report.Incoming;
import coranto.report.Retraction;
import coranto.testkit.PostgresServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder whose setting `truth` names a PostgreSQL: everything else is as it was.
class TruthElsewhereTest {
  private static final String ASKING =
      """
      {"jsonrpc":"2.0","id":1,"method":"tools/call",
       "params":{"name":"search","arguments":{"query":"letter Wren"}}}\
      """;

  private static final String LETTER = "{\\\"id\\\":\\\"mpa-letter\\\"";

  @TempDir Path temporary;

  @Test
  void theSameIsDerivedFromATruthInPostgres() throws IOException {
    try (var server = PostgresServer.start()) {
      Path here = folder("here", "");
      Path there = folder("there", "truth = " + server.database());

      assertThat(derived(there)).isEqualTo(derived(here));

      assertThat(there.resolve("truth.db")).doesNotExist();
      assertThat(run("check", there)).startsWith("all well: ");
      run("retract", there, "courier-letter");
      assertThat(run("erase", there, "courier-letter")).contains("destroyed");
      assertThat(run("rebuild", there)).contains("rebuilt");
      assertThat(run("check", there)).startsWith("all well: ");
    }
  }

  @Test
  void anAssistantReadsBesideWhoWrites() throws IOException {
    try (var server = PostgresServer.start()) {
      Path there = folder("there", "truth = " + server.database());
      derived(there);
      var answers = new FolderAnswers(there, Demo.outlets(), QuerySense.NONE);
      try (var stores = Wiring.open(there, "coranto serve")) {
        assertThat(answers.answer(ASKING)).contains(LETTER, "\\\"untrusted\\\":true");

        stores.truth().retract(new Retraction.OfReport("mpa-letter", "invented", Instant.EPOCH));
        assertThat(answers.answer(ASKING)).doesNotContain(LETTER).contains("courier-letter");
      }
    }
  }

  @Test
  void twoFoldersMayNotWriteOneTruth() throws IOException {
    try (var server = PostgresServer.start()) {
      String truth = "truth = " + server.database();
      Path one = folder("one", truth);
      Path other = folder("other", truth);
      try (var _ = Wiring.open(one, "coranto serve")) {
        assertThatThrownBy(() -> Wiring.open(other, "coranto import"))
            .isInstanceOf(StorageFailure.class)
            .hasMessageContaining("held by coranto serve");
      }
    }
  }

  @Test
  void aFolderWithATruthOfItsOwnIsNotGivenAnother() throws IOException {
    Path folder = folder("own", "");
    Wiring.open(folder, "test").close();
    Files.writeString(folder.resolve("coranto.properties"), "truth = jdbc:postgresql://nowhere/x");

    assertThatThrownBy(() -> Wiring.open(folder, "test"))
        .isInstanceOf(WrongUsage.class)
        .hasMessageContaining("a truth of its own");
  }

  private Path folder(String name, String settings) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name));
    Files.writeString(folder.resolve("coranto.properties"), settings);
    return folder;
  }

  private static List<String> derived(Path folder) {
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
      desk.catchUp(_ -> {});
      return stores.derived().dump();
    }
  }

  /// What a command says, on both outputs.
  private static String run(String command, Path folder, String... more) {
    var said = new StringWriter();
    var writer = new PrintWriter(said);
    var line = new java.util.ArrayList<>(List.of(command, "--data", folder.toString()));
    line.addAll(List.of(more));
    Main.commandLine().setOut(writer).setErr(writer).execute(line.toArray(String[]::new));
    return said.toString();
  }
}
