package coranto.gather.intake;

import coranto.gather.door.Errand;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.feed.Feed;
import coranto.gather.feed.FeedDiscovery;
import coranto.gather.feed.FeedDiscovery.Offer;
import coranto.gather.feed.FeedReader;
import coranto.gather.feed.FeedReading;
import coranto.report.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the feed that an address of its owner's stands for: itself, or the one that its page
/// names,
/// links to, or that lies where feeds usually lie.
public final class FeedFinder {
  /// What an address stands for.
  public sealed interface Found {
    /// It is a feed itself, or can't be told from one now.
    record Itself() implements Found {}

    /// It is a page, and this feed belongs to it.
    ///
    /// @param others that the page names, too
    record Other(String address, @Nullable String title, List<String> others) implements Found {}

    /// It is a page, and no feed of it was found.
    record None() implements Found {}
  }

  /// So many addresses are tried.
  private static final int TRIED = 8;

  private final Courier courier;
  private final FeedReader reader = new FeedReader();

  FeedFinder(Courier courier) {
    this.courier = courier;
  }

  /// Asks at the address, and where its page points to.
  public Found find(String address) {
    return courier.feed(Errand.ofOwner(address, Limits.FEED)).fetched()
                instanceof Fetched.Came(var page, var trail)
            && reader.read(page) instanceof FeedReading.Refused(var reason, var _)
            && reason == FeedReading.Reason.PAGE
        ? found(address, trail.at(), page)
        : new Found.Itself();
  }

  private Found found(String address, String at, Page page) {
    List<Offer> offers =
        FeedDiscovery.on(page).stream().sorted(Comparator.comparing(FeedFinder::comments)).toList();
    Stream<Offer> usual =
        FeedDiscovery.usual(at).stream().map(each -> new Offer(each, null, false));
    List<Offer> tried =
        Stream.concat(offers.stream().limit(TRIED / 2), usual).distinct().limit(TRIED).toList();
    for (Offer offer : tried) {
      Feed feed = feed(offer, address);
      if (feed != null) {
        String said = feed.title() == null ? null : feed.title().plain();
        List<String> others =
            offers.stream()
                .filter(each -> each.named() && !each.url().equals(offer.url()))
                .map(Offer::url)
                .toList();
        return new Found.Other(offer.url(), said == null ? offer.title() : said, others);
      }
    }
    return new Found.None();
  }

  /// Feeds of readers' comments are offered beside those of reports.
  private static boolean comments(Offer offer) {
    return (offer.url() + " " + offer.title()).toLowerCase(Locale.ROOT).contains("comment");
  }

  private @Nullable Feed feed(Offer offer, String owners) {
    var errand = Errand.of(offer.url(), Limits.FEED).vouchedBy(owners);
    return courier.feed(errand).fetched() instanceof Fetched.Came(var page, var _)
            && reader.read(page) instanceof FeedReading.Read(var feed)
        ? feed
        : null;
  }
}
