package coranto.gather.feed;

import coranto.report.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of report addresses that an outlet offers, as it was read.
///
/// @param link the page that the feed belongs to
/// @param language BCP 47
/// @param updated as claimed, with the feed's own zone
/// @param authors names
/// @param entries in the feed's order
/// @param hints what the feed asks of those who fetch it
/// @param problems what was wrong with it and was read nevertheless
public record Feed(
    Kind kind,
    @Nullable FeedText title,
    @Nullable String link,
    @Nullable String language,
    @Nullable Stamp updated,
    List<String> authors,
    List<Entry> entries,
    FeedHints hints,
    List<String> problems) {
  public Feed {
    authors = List.copyOf(authors);
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /// The format.
  public enum Kind {
    RSS,
    ATOM,
    JSON,
    CDF,
    SITEMAP,
    /// Its entries are sitemaps, not reports.
    SITEMAP_INDEX
  }
}
