package coranto.gather.intake;

import coranto.flow.FeedBook;
import coranto.flow.FeedState;
import coranto.gather.door.Errand;
import coranto.gather.door.Failure;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.door.Secret;
import coranto.gather.door.Trail;
import coranto.gather.feed.Feed;
import coranto.gather.feed.FeedReader;
import coranto.gather.feed.FeedReading;
import coranto.gather.schedule.Freshness;
import coranto.report.Page;
import coranto.text.OpenAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One look at one feed: asks only for what changed, takes in what is new, and says when to look
/// again.
final class Look {
  /// So often a feed is asked for whole, whatever it says of itself: some servers answer «not
  /// modified» for ever.
  private static final Duration WHOLE = Duration.ofDays(1);

  private static final Duration REMEMBERED = Duration.ofDays(60);

  private final FeedBook book;
  private final Courier courier;
  private final Sitemaps sitemaps;
  private final Entries entries;
  private final Rereading rereading;
  private final Aftermath aftermath;
  private final GatherNews news;
  private final InstantSource clock;
  private final Function<String, @Nullable Secret> secrets;
  private final FeedReader reader = new FeedReader();

  Look(
      FeedBook book,
      Courier courier,
      Entries entries,
      Rereading rereading,
      Aftermath aftermath,
      GatherNews news,
      InstantSource clock,
      Function<String, @Nullable Secret> secrets) {
    this.book = book;
    this.courier = courier;
    this.sitemaps = new Sitemaps(courier, reader, clock);
    this.entries = entries;
    this.rereading = rereading;
    this.aftermath = aftermath;
    this.news = news;
    this.clock = clock;
    this.secrets = secrets;
  }

  /// A feed after a look, and how many reports were new.
  record Seen(FeedState state, int fresh) {}

  /// Looks at the feed, and when it answers at its reports' pages that are due again.
  Seen look(FeedState state) {
    Seen seen = feed(state);
    return seen.state().trouble() == null
        ? new Seen(seen.state(), seen.fresh() + rereading.work(state.address()))
        : seen;
  }

  private Seen feed(FeedState state) {
    Instant began = clock.instant();
    Duration rest = courier.rest(state.at());
    if (rest != null) {
      return new Seen(aftermath.postponed(state, began, rest), 0);
    }
    Courier.Answer answer = courier.feed(errand(state, began));
    Duration took = answer.took();
    return switch (answer.fetched()) {
      case Fetched.Came(var page, var trail) -> came(state, page, trail, began, took);
      case Fetched.NotModified(var headers, var trail) ->
          new Seen(
              aftermath.succeeded(
                  state,
                  trail,
                  began,
                  clock.instant(),
                  took,
                  null,
                  0,
                  state.note(),
                  Freshness.of(headers, began),
                  new Aftermath.Validators(
                      headers.getOrDefault("etag", state.etag()),
                      headers.getOrDefault("last-modified", state.lastModified())),
                  state.whole()),
              0);
      case Fetched.Refused refused ->
          failed(
              state,
              began,
              took,
              refused.reason().words() + " (" + refused.detail() + ")",
              null,
              false);
      case Fetched.Failed failed ->
          failed(
              state,
              began,
              took,
              failed.reason().words() + " (" + failed.detail() + ")",
              failed.pause(),
              failed.reason() == Failure.GONE);
    };
  }

  private Errand errand(FeedState state, Instant now) {
    var errand =
        Errand.of(state.at(), Limits.FEED)
            .vouchedBy(state.address())
            .with(secrets.apply(state.address()));
    boolean whole = state.whole() == null || state.whole().plus(WHOLE).isBefore(now);
    return whole ? errand : errand.knowing(state.etag(), state.lastModified());
  }

  private Seen failed(
      FeedState state,
      Instant began,
      Duration took,
      String why,
      @Nullable Duration pause,
      boolean gone) {
    String open = OpenAddress.within(why);
    return new Seen(aftermath.failed(state, began, clock.instant(), took, open, pause, gone), 0);
  }

  private Seen came(FeedState state, Page page, Trail trail, Instant began, Duration took) {
    return switch (reader.read(page)) {
      case FeedReading.Refused refused -> {
        news.noFeed(refused.reason());
        String what = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String why = "it is no feed: " + what + " (" + refused.detail() + ")";
        yield failed(state, began, took, why, null, false);
      }
      case FeedReading.Read(var feed) -> read(state, page, trail, began, took, feed);
    };
  }

  private Seen read(
      FeedState state, Page page, Trail trail, Instant began, Duration took, Feed read) {
    Feed feed = sitemaps.whole(read, trail.at(), state);
    var source = new Source(state.address(), trail.at(), feed, fetched(page), state.looked());
    Tally tally = entries.work(source);
    Instant now = clock.instant();
    if (state.day() != null && state.newOn(now) == 0) {
      book.entries().prune(state.address(), now.minus(REMEMBERED));
    }
    var validators =
        tally.whole()
            ? new Aftermath.Validators(page.header("etag"), page.header("last-modified"))
            : null;
    return new Seen(
        aftermath.succeeded(
            state,
            trail,
            began,
            now,
            took,
            title(feed),
            tally.count(),
            note(feed, tally),
            longer(Freshness.of(page.headers(), began), feed.hints().every()),
            validators,
            now),
        tally.count());
  }

  private Instant fetched(Page page) {
    return page.fetched() == null ? clock.instant() : page.fetched();
  }

  private static @Nullable String title(Feed feed) {
    return feed.title() == null ? null : feed.title().plain();
  }

  private static @Nullable String note(Feed feed, Tally tally) {
    return tally.note() != null || !feed.entries().isEmpty() ? tally.note() : "the feed is empty";
  }

  private static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }
}
