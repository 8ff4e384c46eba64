package coranto.gather.intake;

import coranto.extract.Domains;
import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.EntryState.Way;
import coranto.gather.door.Errand;
import coranto.gather.door.Failure;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.door.Refusal;
import coranto.gather.feed.Entry;
import coranto.gather.feed.FeedText;
import coranto.report.Identity;
import coranto.report.Incoming;
import coranto.report.Outlet;
import coranto.report.Page;
import coranto.report.Report;
import coranto.text.OpenAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the report behind an item: from its page, or from the feed's own text when that is better
/// or all there is. A report once read one way is read that way ever after, so that a difference is
/// the outlet's.
final class ReportMaker {
  /// Fewer words are a teaser, not a report.
  static final int LEAST_WORDS = 40;

  /// A feed that carries so many words of a report carries all of it.
  private static final int FULL_WORDS = 150;

  /// A page with less than this share of the feed's words has only a teaser of it.
  private static final double TEASER = 0.7;

  private final Courier courier;
  private final Extractor extractor;
  private final GatherNews news;

  ReportMaker(Courier courier, Extractor extractor, GatherNews news) {
    this.courier = courier;
    this.extractor = extractor;
    this.news = news;
  }

  /// @param id the report that it is a revision of; null when it is none
  /// @param held how that was read; NONE when it wasn't
  Made make(Item item, Source source, @Nullable String id, Way held) {
    String words = FeedWords.of(item.entry());
    if (held == Way.FEED || item.link() == null) {
      return ofFeed(item, source, id, words, "the feed carries no text and no page of its own");
    }
    return switch (page(item, source, id)) {
      case Made.Text page ->
          held == Way.NONE && teaser(page, words) ? ofFeed(item, source, id, words, "") : page;
      case Made.None none -> held == Way.PAGE ? none : instead(none, item, source, id, words);
      case Made.Later later -> {
        boolean all = held != Way.PAGE && FeedWords.words(words) >= FULL_WORDS;
        yield all ? ofFeed(item, source, id, words, later.trouble()) : later;
      }
    };
  }

  private static boolean teaser(Made.Text page, String words) {
    int there = FeedWords.words(words);
    int here = FeedWords.words(page.incoming().report().text());
    return there >= LEAST_WORDS && here < TEASER * there;
  }

  /// The feed's text in place of a page; while the page may still come, only when it is all of it.
  private Made instead(
      Made.None none, Item item, Source source, @Nullable String id, String words) {
    boolean waits = none.forNow() && FeedWords.words(words) < FULL_WORDS;
    return waits ? none : ofFeed(item, source, id, words, none.trouble());
  }

  private Made page(Item item, Source source, @Nullable String id) {
    var errand = Errand.of(String.valueOf(item.link()), Limits.PAGE).vouchedBy(source.address());
    return switch (courier.page(errand)) {
      case Fetched.Came(var page, var _) -> extracted(page, item, source, id);
      case Fetched.NotModified _ -> new Made.None("not modified", true);
      case Fetched.Refused refused ->
          refused.reason() == Refusal.RESTING
              ? new Made.Later(refused.reason().words())
              : new Made.None(
                  refused.reason().words(),
                  refused.reason() == Refusal.ROBOTS && refused.detail().contains("fails"));
      case Fetched.Failed failed ->
          new Made.None(failed.reason().words(), passing(failed.reason()));
    };
  }

  private static boolean passing(Failure failure) {
    return switch (failure) {
      case NO_HOST, NO_CONNECTION, TOO_SLOW, CUT_SHORT, BUSY, SERVER, EMPTY -> true;
      case CERTIFICATE, BROKEN, NOT_FOUND, GONE, FORBIDDEN, STATUS -> false;
    };
  }

  private Made extracted(Page came, Item item, Source source, @Nullable String id) {
    Page page = open(came);
    return switch (extractor.extract(page, id == null ? "" : id)) {
      case Extraction.Extracted(var report, var _) ->
          new Made.Text(
              new Incoming(filled(report, item.entry(), source), Extractor.VERSION, page),
              Way.PAGE);
      case Extraction.Refused refused -> {
        news.noReport(refused.reason());
        yield new Made.None(
            "its page is no report: "
                + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            switch (refused.reason()) {
              case CHALLENGE, LOGIN, ERROR, EMPTY -> true;
              case INDEX, MEDIA, NOT_TEXT, TOO_LARGE -> false;
            });
      }
    };
  }

  /// What opens an address goes no further than the door.
  static Page open(Page page) {
    String url = page.url();
    String open = url == null ? null : OpenAddress.of(url);
    return open == null || open.equals(url)
        ? page
        : new Page(open, page.headers(), page.fetched(), page.bytes());
  }

  /// What the page doesn't say and the feed does.
  private static Report filled(Report report, Entry entry, Source source) {
    String title = Items.plain(entry.title());
    var draft = report.change();
    draft.title(report.title() == null && !title.isEmpty() ? title : report.title());
    draft.byline(report.byline().isEmpty() ? entry.authors() : report.byline());
    draft.published(report.published() == null ? entry.published() : report.published());
    draft.language(report.language() == null ? source.feed().language() : report.language());
    draft.tags(report.tags().isEmpty() ? entry.categories() : report.tags());
    return draft.build();
  }

  private static Made ofFeed(
      Item item, Source source, @Nullable String id, String words, String trouble) {
    int count = FeedWords.words(words);
    if (count < LEAST_WORDS) {
      String carried = count == 0 ? "no words" : "only " + count + " words";
      return new Made.None(
          trouble.isEmpty()
              ? "its feed carries " + carried
              : trouble + "; the feed carries " + carried,
          false);
    }
    Entry entry = item.entry();
    String title = Items.plain(entry.title());
    var report =
        Report.draft(id == null ? name(item, source, words) : id, words)
            .url(open(entry.link()))
            .outlet(outlet(entry, source))
            .title(title.isEmpty() ? null : title)
            .byline(entry.authors())
            .published(entry.published())
            .modified(entry.updated())
            .language(source.feed().language())
            .tags(entry.categories())
            .seen(source.fetched())
            .build();
    return new Made.Text(new Incoming(report, FeedWords.VERSION, page(item, source)), Way.FEED);
  }

  /// Of its address; without one of its text in this feed, since another outlet may print the same.
  private static String name(Item item, Source source, String words) {
    return Identity.of(null, open(item.link()), source.address() + "\n" + words);
  }

  private static @Nullable String open(@Nullable String address) {
    return address == null ? null : OpenAddress.of(address);
  }

  private static Outlet outlet(Entry entry, Source source) {
    String domain = Domains.of(entry.link() == null ? source.feed().link() : entry.link());
    FeedText title = source.feed().title();
    return new Outlet(
        title == null ? null : title.plain(), domain == null ? Domains.of(source.at()) : domain);
  }

  /// The entry's own HTML, as it stood in the feed.
  private static Page page(Item item, Source source) {
    FeedText content = item.entry().content();
    FeedText text = content == null ? item.entry().summary() : content;
    String html = text == null ? "" : text.html();
    return new Page(
        open(item.entry().link()),
        Map.of(
            "content-type",
            "text/html; charset=utf-8",
            "coranto-feed",
            OpenAddress.of(source.at())),
        source.fetched(),
        html.getBytes(StandardCharsets.UTF_8));
  }
}
