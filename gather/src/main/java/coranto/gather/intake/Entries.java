package coranto.gather.intake;

import coranto.flow.EntryBook;
import coranto.flow.EntryState;
import coranto.flow.EntryState.Way;
import coranto.flow.Truth;
import coranto.report.Entry.Revised;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds what is new in a feed and takes it in: reports not yet held, and new states of those that
/// are.
final class Entries {
  /// So many entries are worked in one look; the rest in the next.
  private static final int AT_ONCE = 200;

  /// A page that gave no report is tried so often.
  private static final int ATTEMPTS = 3;

  private static final Duration NOTED_AGAIN = Duration.ofDays(1);

  private final EntryBook book;
  private final Truth truth;
  private final Taking taking;
  private final ReportMaker maker;
  private final Rereading rereading;
  private final Unaltered unaltered;
  private final GatherNews news;

  Entries(
      EntryBook book,
      Truth truth,
      Taking taking,
      ReportMaker maker,
      Rereading rereading,
      Unaltered unaltered,
      GatherNews news) {
    this.book = book;
    this.truth = truth;
    this.taking = taking;
    this.maker = maker;
    this.rereading = rereading;
    this.unaltered = unaltered;
    this.news = news;
  }

  Tally work(Source source) {
    List<Item> items = Items.of(source.feed().entries());
    Map<String, EntryState> held =
        book.find(source.address(), items.stream().map(Item::key).toList()).stream()
            .collect(Collectors.toMap(EntryState::key, Function.identity()));
    var tally = new Tally();
    int worked = 0;
    var noted = new ArrayList<EntryState>();
    for (Item item : items) {
      EntryState old = held.get(item.key());
      if (old != null && settled(old, item)) {
        again(old, source, noted);
      } else if (worked < AT_ONCE) {
        worked++;
        book.keep(source.address(), List.of(one(item, old, source, tally)));
      } else {
        tally.more();
        noted.add(old == null ? unworked(item, source) : old);
      }
    }
    book.keep(source.address(), noted);
    return tally;
  }

  private static boolean settled(EntryState old, Item item) {
    boolean done = old.report() != null ? old.trouble() == null : old.attempts() >= ATTEMPTS;
    return done && old.print().equals(item.print());
  }

  private static void again(EntryState old, Source source, List<EntryState> noted) {
    if (old.last().plus(NOTED_AGAIN).isBefore(source.fetched())) {
      noted.add(
          new EntryState(
              old.key(),
              old.guid(),
              old.report(),
              old.outlet(),
              old.textHash(),
              old.way(),
              old.print(),
              old.attempts(),
              old.trouble(),
              old.absent(),
              source.fetched()));
    }
  }

  /// An entry of which no report is held.
  private static EntryState unheld(
      Item item, int attempts, String trouble, @Nullable Instant absent, Instant now) {
    return new EntryState(
        item.key(),
        item.guid(),
        null,
        null,
        null,
        Way.NONE,
        item.print(),
        attempts,
        trouble,
        absent,
        now);
  }

  private static EntryState unworked(Item item, Source source) {
    return unheld(item, 0, "not yet read", source.before(), source.fetched());
  }

  private EntryState one(Item item, @Nullable EntryState old, Source source, Tally tally) {
    var before = old != null && old.report() != null ? old : renamed(item, source);
    EntryState held = before == null ? null : reused(item, before) ? null : before;
    Way way = held == null ? Way.NONE : held.way();
    var absent = old == null ? source.before() : old.absent();
    return switch (maker.make(item, source, held == null ? null : held.report(), way)) {
      case Made.None(var trouble, var forNow) ->
          without(item, old, held, absent, source.fetched(), trouble, forNow, tally);
      case Made.Later(var trouble) -> {
        tally.trouble(trouble);
        tally.more();
        yield old == null ? unheld(item, 0, trouble, absent, source.fetched()) : old;
      }
      case Made.Text(var incoming, var read) ->
          with(item, source, held, absent, incoming, read, tally);
    };
  }

  /// The entry with the same guid whose report this is under another address.
  private @Nullable EntryState renamed(Item item, Source source) {
    if (item.guid() == null) {
      return null;
    }
    return book.ofGuid(source.address(), item.guid()).stream()
        .filter(each -> each.report() != null && !reused(item, each))
        .findFirst()
        .orElse(null);
  }

  /// Whether what is known by a guid alone is now another report. What has an address of its own
  /// is what stands at that address.
  private boolean reused(Item item, EntryState before) {
    if (item.link() != null && before.key().equals(item.key())) {
      return false;
    }
    String id = before.report();
    Optional<Revised> newest = id == null ? Optional.empty() : truth.report(id, 0);
    return newest.isEmpty() || !Likeness.like(words(newest.get().report()), words(item));
  }

  private static String words(Report report) {
    return report.titleOrEmpty() + "\n" + report.text();
  }

  private static String words(Item item) {
    return Items.plain(item.entry().title()) + "\n" + FeedWords.of(item.entry());
  }

  private EntryState without(
      Item item,
      @Nullable EntryState old,
      @Nullable EntryState held,
      @Nullable Instant absent,
      Instant now,
      String trouble,
      boolean forNow,
      Tally tally) {
    int attempts = forNow ? (old == null ? 0 : old.attempts()) + 1 : ATTEMPTS;
    boolean over = attempts >= ATTEMPTS;
    tally.trouble(trouble);
    if (!over) {
      tally.more();
    }
    if (held == null) {
      return unheld(item, attempts, trouble, absent, now);
    }
    return new EntryState(
        item.key(),
        item.guid(),
        held.report(),
        held.outlet(),
        held.textHash(),
        held.way(),
        item.print(),
        over ? 0 : attempts,
        over ? null : trouble,
        absent,
        now);
  }

  private EntryState with(
      Item item,
      Source source,
      @Nullable EntryState held,
      @Nullable Instant absent,
      Incoming incoming,
      Way way,
      Tally tally) {
    Instant now = source.fetched();
    Report report = incoming.report();
    String outlet = report.outletOrUnknown().key();
    if (held == null) {
      EntryState twin = twin(report, outlet, way);
      if (twin != null) {
        return state(
            item, String.valueOf(twin.report()), outlet, twin.textHash(), twin.way(), absent, now);
      }
    }
    Revised before = truth.report(report.id(), 0).orElse(null);
    if (before != null && unaltered.since(before, report)) {
      String hash = before.report().textHash();
      return state(item, report.id(), outlet, hash, way, absent, now);
    }
    boolean first = held == null && before == null;
    Report dated = report.change().absent(first ? absent : null).build();
    Taken taken = taking.take(new Incoming(dated, incoming.extractor(), incoming.page()));
    if (taken.fresh()) {
      tally.fresh();
    }
    news.taken(dated.change().revision(taken.revision()).build(), taken);
    if (first && way == Way.PAGE && incoming.page() != null) {
      rereading.plan(taken.id(), source.address(), incoming.page());
    }
    return state(item, taken.id(), outlet, dated.textHash(), way, absent, now);
  }

  /// The same report held from elsewhere: under the same id but read the other way, or under
  /// another address with the same title and text.
  private @Nullable EntryState twin(Report report, String outlet, Way way) {
    return book.ofReport(report.id())
        .filter(other -> other.way() != way)
        .or(() -> book.ofText(outlet, report.textHash()).filter(other -> other.report() != null))
        .orElse(null);
  }

  private static EntryState state(
      Item item,
      String report,
      String outlet,
      @Nullable String textHash,
      Way way,
      @Nullable Instant absent,
      Instant now) {
    return new EntryState(
        item.key(), item.guid(), report, outlet, textHash, way, item.print(), 0, null, absent, now);
  }
}
