package coranto.app.serve;

import coranto.app.input.FeedList;
import coranto.app.input.PageDesk;
import coranto.app.output.Printout;
import coranto.app.setting.Moment;
import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.CheckDesk;
import coranto.report.Identity;
import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Taken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks texts against what a server holds, and takes in those that are to be kept.
public final class Checks implements CheckDesk {
  /// The id of what is checked: no report has it.
  public static final String ID = "checked text";

  /// Whose texts are that were pasted.
  private static final Outlet BY_HAND = new Outlet("Kept by hand", null);

  /// What became of fetching a page.
  public sealed interface Fetch {
    record Came(Page page) implements Fetch {}

    record Not(String why) implements Fetch {}
  }

  private final Serving serving;
  private final PageDesk pages = new PageDesk(null);
  private final @Nullable Function<String, Fetch> door;

  /// @param door fetches the page at an address; null when none is fetched
  Checks(Serving serving, @Nullable Function<String, Fetch> door) {
    this.serving = serving;
    this.door = door;
  }

  @Override
  public Answer text(String text) {
    return read(Page.of(null, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public Answer address(String address) {
    return switch (fetched(address)) {
      case Fetch.Came(var page) -> read(page);
      case Fetch.Not(var why) -> new Answer.Refused(why);
    };
  }

  private Fetch fetched(String address) {
    if (door == null) {
      return new Fetch.Not("no pages are fetched here: paste the text");
    }
    return FeedList.web(address)
        ? door.apply(address)
        : new Fetch.Not("an address begins with http:// or https://");
  }

  @Override
  public Kept keep(String text) {
    var page = Page.of(null, text.getBytes(StandardCharsets.UTF_8));
    return switch (pages.read(page, "")) {
      case Extraction.Refused refused -> new Kept.Refused(Printout.plain(refused));
      case Extraction.Extracted(var report, var _) ->
          kept(
              report
                  .change()
                  .id(Identity.of(null, null, report.text()))
                  .url(null)
                  .outlet(BY_HAND)
                  .published(null)
                  .modified(null)
                  .seen(Moment.now())
                  .absent(null)
                  .build(),
              page);
    };
  }

  @Override
  public Kept keepPage(String address) {
    return switch (fetched(address)) {
      case Fetch.Not(var why) -> new Kept.Refused(why);
      case Fetch.Came(var page) ->
          switch (pages.read(page, "")) {
            case Extraction.Refused refused -> new Kept.Refused(Printout.plain(refused));
            case Extraction.Extracted(var report, var _) -> kept(Intake.seen(report), page);
          };
    };
  }

  private Kept kept(Report report, Page page) {
    var incoming = new Incoming(report, Extractor.VERSION, page);
    Taken taken = serving.take(List.of(incoming)).getFirst();
    serving.await(taken.seq());
    return new Kept.In(taken.id(), taken.fresh());
  }

  @Override
  public boolean fetches() {
    return door != null;
  }

  private Answer read(Page page) {
    return switch (pages.read(page, ID)) {
      case Extraction.Refused refused -> new Answer.Refused(Printout.plain(refused));
      case Extraction.Extracted(var report, var _) -> checked(report);
    };
  }

  /// All that is held counts as earlier: the text is looked at now.
  private Answer checked(Report report) {
    try {
      return new Answer.Checked(
          serving.check(report.change().published(null).seen(Moment.now()).absent(null).build()));
    } catch (IllegalStateException e) {
      return new Answer.Refused(String.valueOf(e.getMessage()));
    }
  }
}
