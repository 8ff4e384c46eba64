package coranto.embedded;

import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import java.io.IOException;

/// Tells what broke when files could not be read or written.
final class Trouble {
  private Trouble() {}

  static StorageFailure failure(String where, IOException cause) {
    boolean full = String.valueOf(cause.getMessage()).contains("No space left");
    return full
        ? new StorageFailure(Category.DISK_FULL, "the disk is full: " + where, cause)
        : new StorageFailure(Category.OTHER, where + ": " + cause.getMessage(), cause);
  }
}
