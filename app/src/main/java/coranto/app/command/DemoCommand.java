package coranto.app.command;

import coranto.app.input.Folders;
import coranto.app.serve.Demo;
import coranto.app.serve.Serving;
import coranto.app.serve.Station;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.web.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Serves an invented week of news.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Shows what Coranto does on an invented week of news that comes with it. Nothing is"
            + " fetched and nothing is kept.")
public final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "where to listen (default: ${DEFAULT-VALUE})")
  private int port = 8080;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("coranto-demo-");
    var serving =
        new Serving(
            Wiring.open(folder, "coranto demo"),
            Demo.outlets(),
            Runtime.getRuntime().availableProcessors());
    var station = new Station(serving.start());
    Site site;
    try {
      site = station.open(port);
    } catch (WrongUsage e) {
      serving.close();
      Folders.delete(folder);
      throw e;
    }
    Demo.takeIn(serving);
    var err = spec.commandLine().getErr();
    err.println("coranto: an invented week of news is at " + site.address());
    err.println("coranto: stop with Ctrl-C; nothing is kept");
    err.flush();
    station.untilTold(
        () -> {
          site.stop();
          serving.close();
          gone(folder);
        });
    return 0;
  }

  private static void gone(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
