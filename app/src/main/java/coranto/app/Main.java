package coranto.app;

import coranto.app.command.BackupCommand;
import coranto.app.command.BatchCommand;
import coranto.app.command.CheckCommand;
import coranto.app.command.DemoCommand;
import coranto.app.command.DiagnoseCommand;
import coranto.app.command.EraseCommand;
import coranto.app.command.ExportCommand;
import coranto.app.command.ExtractCommand;
import coranto.app.command.FeedCommand;
import coranto.app.command.GatherCommand;
import coranto.app.command.GroupCommand;
import coranto.app.command.ImportCommand;
import coranto.app.command.McpCommand;
import coranto.app.command.ParkedCommand;
import coranto.app.command.PasswordCommand;
import coranto.app.command.PinCommand;
import coranto.app.command.ReadCommand;
import coranto.app.command.RebuildCommand;
import coranto.app.command.RestoreCommand;
import coranto.app.command.RetractCommand;
import coranto.app.command.ServeCommand;
import coranto.app.command.StoryCommand;
import coranto.app.command.TokenCommand;
import coranto.app.command.TraceCommand;
import coranto.app.command.UnderstandCommand;
import coranto.app.command.WatchCommand;
import coranto.app.command.WorkCommand;
import coranto.app.setting.Version;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: finds the command and turns what went wrong into a message and a status.
@Command(
    name = "coranto",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Puts the world's news reports together as stories, and shows for every sentence where it"
          + " comes from.",
      ""
    },
    footer = {
      "",
      "Start with: coranto demo",
      "Status: 0 done, 1 some input refused (the rest done), 2 wrong usage, 3 the world broke."
    })
public final class Main implements Callable<Integer> {
  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /// Runs one command and exits with its status.
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(commandLine().execute(arguments));
  }

  public static CommandLine commandLine() {
    var line = new CommandLine(new Main());
    commands().forEach(line::addSubcommand);
    ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
    line.addSubcommand(new HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Troubles());
    return line;
  }

  private static List<Object> commands() {
    return List.of(
        new DemoCommand(),
        new ServeCommand(),
        new WorkCommand(),
        new BatchCommand(),
        new ReadCommand(),
        new ExtractCommand(),
        new FeedCommand(),
        new UnderstandCommand(),
        new GroupCommand(),
        new TraceCommand(),
        new StoryCommand(),
        new GatherCommand(),
        new ImportCommand(),
        new ExportCommand(),
        new PinCommand(),
        new WatchCommand(),
        new McpCommand(),
        new PasswordCommand(),
        new TokenCommand(),
        new RetractCommand(),
        new EraseCommand(),
        new BackupCommand(),
        new RestoreCommand(),
        new RebuildCommand(),
        new CheckCommand(),
        new ParkedCommand(),
        new DiagnoseCommand());
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli gives the spec");
    }
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
