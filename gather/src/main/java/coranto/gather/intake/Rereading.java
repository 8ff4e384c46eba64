package coranto.gather.intake;

import coranto.extract.Extraction;
import coranto.extract.Extractor;
import coranto.flow.SecondLook;
import coranto.flow.SecondLooks;
import coranto.flow.Truth;
import coranto.gather.door.Errand;
import coranto.gather.door.Fetched;
import coranto.gather.door.Limits;
import coranto.gather.door.Refusal;
import coranto.report.Entry.Revised;
import coranto.report.Identity;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import coranto.report.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks at the pages of reports again, some hours and days after they were first read: an outlet
/// may
/// alter a text in silence, and its feed says nothing of it. What it altered is a revision. A page
/// that
/// is a challenge, a teaser or another report by now replaces nothing.
final class Rereading {
  /// So many pages of a feed are looked at again after one look at it.
  private static final int AT_ONCE = 20;

  /// A page that shows less than this share of the words, and hardly any other, has become a
  /// teaser.
  private static final double TEASER = 0.5;

  private final SecondLooks looks;
  private final Truth truth;
  private final Taking taking;
  private final Courier courier;
  private final Unaltered unaltered;
  private final Extractor extractor;
  private final GatherNews news;
  private final InstantSource clock;
  private final List<Duration> schedule;

  /// @param schedule when a page is looked at again, counted from the first time; rising
  Rereading(
      Books books,
      Taking taking,
      Courier courier,
      Extractor extractor,
      GatherNews news,
      InstantSource clock,
      List<Duration> schedule) {
    this.looks = books.looks();
    this.truth = books.truth();
    this.taking = taking;
    this.courier = courier;
    this.unaltered = new Unaltered(books.pages(), extractor);
    this.extractor = extractor;
    this.news = news;
    this.clock = clock;
    this.schedule = schedule;
  }

  /// A report was read from its page for the first time.
  void plan(String report, String feed, Page page) {
    String address = page.url();
    Instant first = page.fetched();
    if (!schedule.isEmpty() && address != null && first != null) {
      looks.keep(
          new SecondLook(
              report,
              feed,
              address,
              first,
              0,
              first.plus(schedule.getFirst()),
              first,
              page.header("etag"),
              page.header("last-modified")));
    }
  }

  /// Looks at the pages of a feed that are due; returns how many revisions were new.
  int work(String feed) {
    int fresh = 0;
    for (SecondLook look : looks.due(feed, clock.instant(), AT_ONCE)) {
      fresh += look(look) ? 1 : 0;
    }
    return fresh;
  }

  private boolean look(SecondLook look) {
    var errand =
        Errand.of(look.address(), Limits.PAGE)
            .vouchedBy(look.feed())
            .knowing(look.etag(), look.lastModified());
    return switch (courier.page(errand)) {
      case Fetched.Came(var page, var _) -> came(look, page);
      case Fetched.NotModified _ -> next(look, clock.instant(), look.etag(), look.lastModified());
      case Fetched.Failed _ -> unread(look);
      case Fetched.Refused refused -> refused.reason() != Refusal.RESTING && unread(look);
    };
  }

  private boolean came(SecondLook look, Page came) {
    Page page = ReportMaker.open(came);
    Revised held = truth.report(look.report(), 0).orElse(null);
    if (held == null) {
      looks.drop(look.report());
      return false;
    }
    return switch (extractor.extract(page, look.report())) {
      case Extraction.Refused _ -> unread(look);
      case Extraction.Extracted(var again, var _) -> {
        Report now = Unaltered.filled(again, held.report());
        if (unaltered.since(held, now)) {
          yield next(look, seen(page), page.header("etag"), page.header("last-modified"));
        }
        yield replaces(held.report(), now, page) ? altered(look, now, page) : unread(look);
      }
    };
  }

  private static boolean replaces(Report held, Report now, Page page) {
    boolean moved =
        page.url() != null
            && held.url() != null
            && !Identity.canonical(page.url()).equals(Identity.canonical(held.url()));
    return !Likeness.within(now.text(), held.text(), TEASER)
        && (!moved || Likeness.like(held.text(), now.text()));
  }

  private boolean altered(SecondLook look, Report now, Page page) {
    Report dated = now.change().absent(look.same()).build();
    Taken taken = taking.take(new Incoming(dated, Extractor.VERSION, page));
    news.taken(dated.change().revision(taken.revision()).build(), taken);
    next(look, seen(page), page.header("etag"), page.header("last-modified"));
    return taken.fresh();
  }

  private Instant seen(Page page) {
    return page.fetched() == null ? clock.instant() : page.fetched();
  }

  private boolean unread(SecondLook look) {
    return next(look, look.same(), look.etag(), look.lastModified());
  }

  /// Puts it down for the first look of the schedule that is still to come.
  ///
  /// @return false
  private boolean next(
      SecondLook look, Instant same, @Nullable String etag, @Nullable String lastModified) {
    Instant now = clock.instant();
    int step = look.step() + 1;
    while (step < schedule.size() && !look.first().plus(schedule.get(step)).isAfter(now)) {
      step++;
    }
    if (step >= schedule.size()) {
      looks.drop(look.report());
    } else {
      looks.keep(
          new SecondLook(
              look.report(),
              look.feed(),
              look.address(),
              look.first(),
              step,
              look.first().plus(schedule.get(step)),
              same,
              etag,
              lastModified));
    }
    return false;
  }
}
