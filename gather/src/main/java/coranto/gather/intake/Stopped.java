package coranto.gather.intake;

/// The work was told to stop in the middle: nothing of it is kept, and it is done again later.
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  Stopped() {
    super("stopped");
  }
}
