package coranto.app.command;

import coranto.app.keys.KeyFile;
import coranto.app.setting.WrongUsage;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Sets the owner's password.
@Command(
    name = "password",
    mixinStandardHelpOptions = true,
    description = {
      "Sets the owner's password, or replaces it, which signs everybody out. It is asked for, or"
          + " read as the first line of standard input; it is never an argument. Kept as a hash in"
          + " owner.keys of the data folder. A running server asks for it at once."
    })
public final class PasswordCommand implements Callable<Integer> {
  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Console console = System.console();
    KeyFile.of(data.folder())
        .set(console != null && console.isTerminal() ? asked(console) : line());
    Told.by(spec, "the password is set");
    return 0;
  }

  private static String asked(Console console) {
    String once = text(console.readPassword("New password: "));
    if (!once.equals(text(console.readPassword("Again: ")))) {
      throw new WrongUsage("that was not the same twice: nothing was changed");
    }
    return once;
  }

  private static String text(char @Nullable [] typed) {
    return typed == null ? "" : new String(typed);
  }

  private static String line() throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    return line == null ? "" : line;
  }
}
