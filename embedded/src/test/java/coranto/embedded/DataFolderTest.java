package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.StorageFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder;

  @Test
  void aSecondHolderIsRefusedUntilTheFirstLetsGo() {
    var first = DataFolder.hold(folder, "coranto serve");

    assertThatThrownBy(() -> DataFolder.hold(folder, "coranto import"))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("held");

    first.close();
    DataFolder.hold(folder, "coranto import").close();
  }

  @Test
  void saysWhoHoldsIt() throws Exception {
    try (var _ = DataFolder.hold(folder, "coranto serve")) {
      assertThat(Files.readString(folder.resolve("coranto.lock")))
          .startsWith("coranto serve (process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void theFilesOfANewerCorantoAreRefusedUnharmed() throws Exception {
    SqliteTruth.open(folder).close();
    try (var connection =
            java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("truth.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }

    assertThatThrownBy(() -> SqliteTruth.open(folder))
        .isInstanceOf(StorageFailure.class)
        .hasMessageContaining("newer");
  }
}
