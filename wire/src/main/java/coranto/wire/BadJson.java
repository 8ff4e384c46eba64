package coranto.wire;

/// What came in is not the JSON that was asked for; the message says what is wrong with it.
public final class BadJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadJson(String message) {
    super(message);
  }
}
