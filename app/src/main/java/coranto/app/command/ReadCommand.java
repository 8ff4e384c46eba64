package coranto.app.command;

import coranto.app.batch.BatchRoom;
import coranto.app.batch.PageWork;
import coranto.app.gathering.Gathering;
import coranto.app.input.FeedList;
import coranto.app.input.PageDesk;
import coranto.app.input.PageFiles;
import coranto.app.output.Output;
import coranto.app.output.Printout;
import coranto.app.setting.Settings;
import coranto.app.setting.WrongUsage;
import coranto.app.wiring.Wiring;
import coranto.extract.Extraction;
import coranto.flow.Understood;
import coranto.gather.archive.WarcPages;
import coranto.gather.door.Door;
import coranto.gather.door.Errand;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.group.Grouper;
import coranto.report.Page;
import coranto.report.Report;
import coranto.wire.ExtractionJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// One page in, what stands in it out, for a person.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads one page or text: title, people, who said what, disputes, polls, dates, and what"
            + " its context lacks.")
public final class ReadCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|URL",
      description =
          "HTML, text or PDF (.gz too), - for standard input, or an address to fetch it from")
  private String file = "-";

  @Option(names = "--json", description = "print the report with its findings as one JSON object")
  private boolean json;

  @Option(names = "--url", paramLabel = "URL", description = "the address the page came from")
  private @Nullable String url;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (FeedList.web(file)) {
      return fetched();
    }
    PageFiles.refuse(file);
    if (WarcPages.named(file)) {
      throw new WrongUsage("a WARC file holds many pages: extract reads them");
    }
    byte[] bytes = file.equals("-") ? System.in.readAllBytes() : PageFiles.bytes(Path.of(file));
    return read(Page.of(url, bytes));
  }

  private int fetched() throws IOException {
    var settings = Gathering.door(Settings.of(new DataOption().folder()), List.of());
    try (var door = Door.open(settings, InstantSource.system())) {
      return switch (door.fetch(Errand.ofOwner(file, Limits.PAGE))) {
        case Fetched.Came(var page, var _) -> read(page);
        case Fetched.NotModified _ -> unfetched("nothing new");
        case Fetched.Refused no -> unfetched(no.reason().words() + " (" + no.detail() + ")");
        case Fetched.Failed no -> unfetched(no.reason().words() + " (" + no.detail() + ")");
      };
    }
  }

  private int unfetched(String why) {
    spec.commandLine().getErr().println("coranto: " + file + " was not fetched: " + why);
    return 1;
  }

  private int read(Page page) throws IOException {
    return switch (new PageDesk(null).read(page, "")) {
      case Extraction.Extracted(var report, var _) -> shown(report);
      case Extraction.Refused refused -> refused(refused);
    };
  }

  private int shown(Report report) throws IOException {
    try (var room = BatchRoom.open();
        var out = Output.standard()) {
      Understood understood =
          Wiring.steps(
                  OutletFiles.book(null), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room)
              .preparation()
              .understand(report);
      if (json) {
        out.line(PageWork.json(understood));
      } else {
        out.text(new Printout(understood, width()).print());
      }
    }
    return 0;
  }

  private int refused(Extraction.Refused refused) {
    if (json) {
      try (var out = Output.standard()) {
        out.line(ExtractionJson.write(file, refused));
      }
    }
    spec.commandLine()
        .getErr()
        .println("coranto: " + file + " is no report: " + Printout.plain(refused));
    return 1;
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{2,3}") ? Integer.parseInt(columns) : 96;
  }
}
