package coranto.flow;

/// The world broke under a store: a full disk, a locked folder, a damaged file. Met in `app`, never
/// swallowed.
public final class StorageFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What broke.
  public enum Category {
    DISK_FULL,
    LOCKED,
    DAMAGED,
    NEWER,
    /// A server that does not answer, or can't now.
    AWAY,
    OTHER
  }

  private final Category category;

  public StorageFailure(Category category, String message, Throwable cause) {
    super(message, cause);
    this.category = category;
  }

  public StorageFailure(Category category, String message) {
    super(message);
    this.category = category;
  }

  public Category category() {
    return category;
  }
}
