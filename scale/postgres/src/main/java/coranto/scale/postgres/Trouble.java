package coranto.scale.postgres;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import java.sql.SQLException;

/// Tells what broke by the codes that PostgreSQL gives.
final class Trouble {
  private static final String DISK_FULL = "53100";
  static final String LOCK_NOT_AVAILABLE = "55P03";

  private Trouble() {}

  static StorageFailure failure(String where, SQLException cause) {
    String code = String.valueOf(cause.getSQLState());
    if (code.equals(DISK_FULL)) {
      return new StorageFailure(Category.DISK_FULL, "the disk is full: " + where, cause);
    }
    return code.startsWith("XX")
        ? new StorageFailure(
            Category.DAMAGED, where + " is damaged: restore it from a backup", cause)
        : new StorageFailure(Category.OTHER, where + ": " + cause.getMessage(), cause);
  }

  /// Whether the session is gone, and not only what it was asked for.
  static boolean cut(SQLException cause) {
    String code = String.valueOf(cause.getSQLState());
    return code.startsWith("08") || code.startsWith("57P");
  }
}
