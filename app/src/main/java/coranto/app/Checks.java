package coranto.app;

import coranto.extract.Extraction;
import coranto.flow.CheckDesk;
import coranto.report.Page;
import coranto.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Checks texts against what a server holds.
final class Checks implements CheckDesk {
  /// The id of what is checked: no report has it.
  static final String ID = "checked text";

  /// What became of fetching a page.
  sealed interface Fetch {
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
    if (door == null) {
      return new Answer.Refused("no pages are fetched here: paste the text");
    }
    if (!FeedList.web(address)) {
      return new Answer.Refused("an address begins with http:// or https://");
    }
    return switch (door.apply(address)) {
      case Fetch.Came(var page) -> read(page);
      case Fetch.Not(var why) -> new Answer.Refused(why);
    };
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
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    try {
      return new Answer.Checked(
          serving.check(report.change().published(null).seen(now).absent(null).build()));
    } catch (IllegalStateException e) {
      return new Answer.Refused(String.valueOf(e.getMessage()));
    }
  }
}
