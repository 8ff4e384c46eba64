package coranto.app.command;

import coranto.app.batch.InOrder;
import coranto.app.batch.PageWork;
import coranto.app.input.PageDesk;
import coranto.app.input.PageFiles;
import coranto.app.input.PageStream;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.app.setting.WrongUsage;
import coranto.gather.archive.WarcPages;
import java.io.IOException;
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

/// Pages in, a report or a refusal each out.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Finds the report on each page: title, byline, dates, text; or says why there is none.")
public final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "HTML, text or PDF files (.gz too), WARC files (.warc, .warc.gz, .wacz), folders, or - for"
              + " a list of paths on standard input")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--manifest",
      paramLabel = "TSV",
      description = "a file of lines id, path, url, by tabs; paths count from its folder")
  private @Nullable Path manifest;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "whose releases they are: the name or domain of a press office, a ministry")
  private @Nullable String outlet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "how many threads read pages; 0 (the default) for one a core")
  private int threads;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && manifest == null) {
      throw new WrongUsage("extract wants a file, a folder, - or --manifest; see extract --help");
    }
    var pages = new ArrayList<PageFiles.Named>();
    if (manifest != null) {
      pages.addAll(PageFiles.manifest(manifest));
    }
    for (String path : paths) {
      pages.addAll(PageFiles.named(path));
    }
    return extract(pages);
  }

  private int extract(List<PageFiles.Named> pages) {
    var desk = new PageDesk(outlet);
    int[] refused = new int[2];
    boolean archives = pages.stream().anyMatch(page -> WarcPages.named(page.file().toString()));
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    try (var out = Output.standard();
        var found = new PageStream(pages);
        var progress = Progress.of("extract", "pages", archives ? -1 : pages.size())) {
      InOrder.work(
          workers,
          found,
          PageStream.Found::weight,
          page -> PageWork.extracted(desk, page),
          line -> {
            out.text(line.text());
            refused[0] += line.refused() ? 1 : 0;
            refused[1]++;
            progress.step();
          });
    }
    if (refused[0] > 0) {
      spec.commandLine()
          .getErr()
          .println("coranto: " + refused[0] + " of " + refused[1] + " refused");
    }
    return refused[0] > 0 ? 1 : 0;
  }
}
