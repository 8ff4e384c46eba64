package coranto.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/// Tests whose tool is not on this machine: skipped with a line that says so; failed under
/// `-Drequire=all`.
public final class Missing {
  private Missing() {}

  /// @param what is missing, and how it is had
  public static void skip(String what) {
    String told = "skipped: " + what;
    if ("all".equals(System.getProperty("require"))) {
      fail(told);
    }
    System.err.println(told);
    Assumptions.abort(told);
  }
}
