package coranto.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.StorageFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTest {
  @TempDir Path folder;

  @Test
  void theTruthIsWrittenWithSynchronousFull() {
    try (var truth = SqliteTruth.open(folder)) {
      assertThat(truth.durable()).isTrue();
    }
  }

  @Test
  void aFullDiskIsToldAndWritingGoesOnWhenThereIsRoomAgain() {
    Path file = folder.resolve("vectors.db");
    try (var sqlite = Sqlite.open(file, "vectors.sql", Sqlite.Durability.FULL)) {
      insert(sqlite, 1, 10);
      run(sqlite, "PRAGMA max_page_count = 10");

      assertThatThrownBy(() -> insert(sqlite, 2, 500_000))
          .isInstanceOfSatisfying(
              StorageFailure.class,
              failure ->
                  assertThat(failure.category()).isEqualTo(StorageFailure.Category.DISK_FULL));

      run(sqlite, "PRAGMA max_page_count = 100000");
      insert(sqlite, 3, 500_000);
      assertThat(sqlite.strings("SELECT model FROM vector ORDER BY 1")).containsExactly("1", "3");
    }
  }

  private static void insert(Sqlite sqlite, int number, int bytes) {
    run(
        sqlite,
        "INSERT INTO vector (model, hash, scale, numbers) VALUES (%d, x'00', 1, zeroblob(%d))"
            .formatted(number, bytes));
  }

  private static void run(Sqlite sqlite, String sql) {
    sqlite.write(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }
}
