package coranto.app.command;

import coranto.app.keys.KeyFile;
import coranto.app.output.Output;
import coranto.web.visit.Keys;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes, lists and withdraws the tokens of the owner's programs.
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = {
      "Lets programs and phones in, each with a token of its own: it reads everything and hands"
          + " reports in. A token is printed once, when it is made; its hash alone is kept, in"
          + " owner.keys of the data folder. What is withdrawn opens nothing any more, in a running"
          + " server too."
    },
    subcommands = {TokenCommand.Fresh.class, TokenCommand.Listed.class, TokenCommand.Gone.class})
public final class TokenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "new NAME, list, or withdraw NAME?");
  }

  /// Makes one.
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Makes a token and prints it, this once.")
  static final class Fresh implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "of the program: letters, digits, . _ -")
    private String name = "";

    @Mixin private final DataOption data = new DataOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      var token = KeyFile.of(data.folder()).issue(name);
      if (token.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "there is a token of this name, or it is none: at most "
                + Keys.LONGEST_NAME
                + " letters, digits, . _ -");
      }
      try (var out = Output.standard()) {
        out.line(token.get());
      }
      return 0;
    }
  }

  /// Lists them.
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Prints the names of all tokens and when they were made, a line each.")
  static final class Listed implements Callable<Integer> {
    @Mixin private final DataOption data = new DataOption();

    @Override
    public Integer call() {
      try (var out = Output.standard()) {
        for (Keys.Token token : KeyFile.of(data.folder()).tokens()) {
          out.line(token.name() + "\t" + token.made());
        }
      }
      return 0;
    }
  }

  /// Withdraws one.
  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description = "Withdraws a token at once.")
  static final class Gone implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "as in the list")
    private String name = "";

    @Mixin private final DataOption data = new DataOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      boolean gone = KeyFile.of(data.folder()).withdraw(name);
      Told.by(spec, (gone ? "withdrawn: " : "there is no token named ") + name);
      return gone ? 0 : 1;
    }
  }
}
