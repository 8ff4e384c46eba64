package coranto.app.command;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/// What a command says to a person, on standard error.
final class Told {
  private Told() {}

  static void by(CommandSpec spec, String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("coranto: " + what);
    err.flush();
  }
}
