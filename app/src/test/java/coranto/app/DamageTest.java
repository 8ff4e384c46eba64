package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.care.Backup;
import coranto.app.serve.Demo;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were damaged: found by `check`, told with what to do, and mended.
class DamageTest {
  private static final int PAGE = 4_096;

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeAFolderAndItsBackup() throws IOException {
    folder = temporary.resolve("data");
    try (var stores = Wiring.open(folder, "test");
        var desk = Wiring.desk(stores, Demo.outlets(), 2)) {
      stores.truth().take(Demo.reports().stream().map(Incoming::of).toList());
      desk.catchUp(_ -> {});
    }
    Backup.write(folder, temporary.resolve("backup.zip"), _ -> {});
  }

  @Test
  void aDamagedTruthIsToldAndComesBackFromTheBackup() throws Exception {
    damage(folder.resolve("truth.db"));

    assertThat(check(folder)).contains("truth.db", "damaged", "restore it from a backup");

    Path elsewhere = temporary.resolve("elsewhere");
    Backup.restore(temporary.resolve("backup.zip"), elsewhere, _ -> {});
    assertThat(run("rebuild", elsewhere)).contains("rebuilt");
    assertThat(check(elsewhere)).startsWith("all well: ");
  }

  @Test
  void damagedRowsThatAreDerivedAreToldAndMadeAnew() throws Exception {
    damage(folder.resolve("derived.db"));

    assertThat(check(folder)).contains("derived.db", "damaged", "coranto rebuild");

    assertThat(run("rebuild", folder)).contains("rebuilt");
    assertThat(check(folder)).startsWith("all well: ");
  }

  @Test
  void aTextThatIsNotWhatItsHashSaysIsTold() throws Exception {
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("truth.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE entry SET body = replace(body, ' the ', ' teh ') WHERE report = 'mpa-ferries'");
    }

    assertThat(check(folder)).contains("the text of mpa-ferries is not what its hash says");
  }

  /// Overwrites pages in the middle, as a failing disk does.
  private static void damage(Path file) throws IOException {
    long size = Files.size(file);
    assertThat(size).isGreaterThan(20 * PAGE);
    byte[] noise = new byte[6 * PAGE];
    new Random(7).nextBytes(noise);
    try (var damaged = new RandomAccessFile(file.toFile(), "rw")) {
      damaged.seek(size / PAGE / 2 * PAGE);
      damaged.write(noise);
    }
  }

  private static String check(Path folder) {
    return run("check", folder);
  }

  /// What a command says, on both outputs.
  private static String run(String command, Path folder) {
    var said = new StringWriter();
    var writer = new PrintWriter(said);
    Main.commandLine().setOut(writer).setErr(writer).execute(command, "--data", folder.toString());
    return said.toString();
  }
}
