package coranto.text;

/// The world broke under an embedder: what it runs on can't be loaded. Met in `app`, never
/// swallowed.
public final class EmbedderFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message what broke and what can be done
  public EmbedderFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
