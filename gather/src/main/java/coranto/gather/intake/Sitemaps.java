package coranto.gather.intake;

import coranto.flow.FeedState;
import coranto.gather.door.Errand;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.feed.Entry;
import coranto.gather.feed.Feed;
import coranto.gather.feed.FeedReader;
import coranto.gather.feed.FeedReading;
import coranto.report.Stamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A sitemap index is read with the newest sitemaps it names, one step deep: an index within it,
/// itself perhaps, is passed over. Of sitemaps, which list all that ever stood on a site, only the
/// last days count.
final class Sitemaps {
  private static final int MOST = 20;
  private static final int DAYS = 7;

  private final Courier courier;
  private final FeedReader reader;
  private final InstantSource clock;

  Sitemaps(Courier courier, FeedReader reader, InstantSource clock) {
    this.courier = courier;
    this.reader = reader;
    this.clock = clock;
  }

  /// The feed with all entries that count.
  Feed whole(Feed feed, String at, FeedState state) {
    return switch (feed.kind()) {
      case RSS, ATOM, JSON, CDF -> feed;
      case SITEMAP -> with(feed, recent(feed.entries()));
      case SITEMAP_INDEX -> with(feed, children(feed, at, state));
    };
  }

  private List<Entry> children(Feed index, String at, FeedState state) {
    var entries = new ArrayList<Entry>();
    index.entries().stream()
        .filter(child -> child.link() != null && !child.link().equals(at))
        .sorted(Comparator.comparing(this::day).reversed())
        .limit(MOST)
        .forEach(child -> entries.addAll(child(String.valueOf(child.link()), state)));
    return recent(entries);
  }

  private List<Entry> child(String link, FeedState state) {
    var errand = Errand.of(link, Limits.FEED).vouchedBy(state.address());
    return courier.feed(errand).fetched() instanceof Fetched.Came(var page, var _)
            && reader.read(page) instanceof FeedReading.Read(var feed)
            && feed.kind() != Feed.Kind.SITEMAP_INDEX
        ? feed.entries()
        : List.of();
  }

  /// Those of the last days before the newest; all of them when none has a day.
  private List<Entry> recent(List<Entry> entries) {
    LocalDate newest =
        entries.stream().map(this::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    LocalDate from = newest.equals(LocalDate.MIN) ? newest : newest.minusDays(DAYS);
    return entries.stream().filter(entry -> !day(entry).isBefore(from)).toList();
  }

  /// No day counts as the first of all, and so does one to come.
  private LocalDate day(Entry entry) {
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    Stamp stamp = entry.published() != null ? entry.published() : entry.updated();
    LocalDate day = stamp == null ? LocalDate.MIN : stamp.date();
    return day.isAfter(tomorrow) ? LocalDate.MIN : day;
  }

  private static Feed with(Feed feed, List<Entry> entries) {
    return new Feed(
        feed.kind(),
        feed.title(),
        feed.link(),
        feed.language(),
        feed.updated(),
        feed.authors(),
        entries,
        feed.hints(),
        feed.problems());
  }
}
