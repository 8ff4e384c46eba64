package coranto.app.setting;

/// The command was called in a way that can't be done; the message says what to do instead.
public final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1;

  public WrongUsage(String message) {
    super(message);
  }
}
