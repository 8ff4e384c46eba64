package coranto.app.command;

import coranto.app.output.FeedJson;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.gather.feed.FeedReader;
import coranto.gather.feed.FeedReading;
import coranto.gather.feed.FeedReading.Reason;
import coranto.report.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Feeds in, what they list out.
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description =
        "Reads feeds (RSS, Atom, JSON Feed, CDF, sitemaps; .gz too) and prints what they list, one"
            + " JSON object a file; texts are HTML that is safe to show.")
public final class FeedCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "feeds, or - for one on standard input")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "the address the feeds came from, for what is relative in them")
  private @Nullable String url;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var reader = new FeedReader();
    int refused = 0;
    try (var out = Output.standard();
        var progress = Progress.of("feed", "feeds", files.size())) {
      for (String file : files) {
        FeedReading reading = read(reader, file);
        out.line(FeedJson.write(file, reading));
        refused += reading instanceof FeedReading.Refused ? 1 : 0;
        progress.step();
      }
    }
    if (refused > 0) {
      spec.commandLine()
          .getErr()
          .println("coranto: " + refused + " of " + files.size() + " refused");
    }
    return refused > 0 ? 1 : 0;
  }

  private FeedReading read(FeedReader reader, String file) {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      // one byte too many is enough for a refusal
      return reader.read(Page.of(url, in.readNBytes(FeedReader.MOST_BYTES + 1)));
    } catch (IOException e) {
      return new FeedReading.Refused(Reason.BROKEN, "can't be read: " + e);
    }
  }
}
