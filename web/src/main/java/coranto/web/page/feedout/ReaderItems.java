package coranto.web.page.feedout;

import coranto.flow.MarkDesk;
import coranto.flow.MarkDesk.Listed;
import coranto.flow.Newsroom;
import coranto.flow.StorySummary;
import coranto.flow.Summaries;
import coranto.flow.WatchDesk;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stories as items of the Google Reader API: the streams that hold them, and which of a stream are
/// asked for.
final class ReaderItems {
  static final String STATE = "user/-/state/com.google/";
  static final String READ = "read";
  static final String STARRED = "starred";
  static final String LABEL = "user/-/label/";

  private static final int FEW = 20;

  /// No more items are given at once, and no more are looked through for them.
  private static final int MOST = 1_000;

  private static final int LONGEST_WALK = 2_000;
  private static final long MICROS = 1_000_000;

  /// By time, and by their numbers where that is the same: the latest last.
  private static final Comparator<Listed> BY_TIME =
      Comparator.comparingLong(ReaderItems::micros).thenComparingLong(Listed::entry);

  private final Newsroom newsroom;
  private final MarkDesk marks;
  private final @Nullable WatchDesk watches;

  ReaderItems(Newsroom newsroom, MarkDesk marks, @Nullable WatchDesk watches) {
    this.newsroom = newsroom;
    this.marks = marks;
    this.watches = watches;
  }

  /// Some items of a stream.
  ///
  /// @param next the place to go on from; null when there are no more
  record Sheet(List<Listed> items, @Nullable String next) {}

  /// A time of an item, in millionths of a second.
  static long micros(Listed item) {
    return Math.multiplyExact(item.updated().toEpochMilli(), 1_000L);
  }

  /// Those asked for: with or without states (`it`, `xt`), between two times (`ot`, `nt`), the
  /// oldest first (`r=o`) or last, so many (`n`), from a place on (`c`).
  Sheet asked(String stream, Parameters asked) {
    boolean oldestFirst = asked.first("r").equals("o");
    long oldest = asked.number("ot", 0) * MICROS;
    long newest = asked.number("nt", Long.MAX_VALUE / MICROS) * MICROS;
    int limit = (int) Math.clamp(asked.number("n", FEW), 1, MOST);
    List<Listed> found =
        items(stream).stream()
            .filter(item -> asked.all("xt").stream().noneMatch(state -> has(item, state)))
            .filter(item -> asked.all("it").stream().allMatch(state -> has(item, state)))
            .filter(item -> micros(item) >= oldest && micros(item) <= newest)
            .filter(item -> after(item, asked.first("c"), oldestFirst))
            .sorted(oldestFirst ? BY_TIME : BY_TIME.reversed())
            .limit(limit + 1L)
            .toList();
    return found.size() <= limit
        ? new Sheet(found, null)
        : new Sheet(found.subList(0, limit), place(found.get(limit - 1)));
  }

  /// The items of a stream, in no order.
  List<Listed> items(String stream) {
    String of = stream.replaceFirst("^user/[^/]*/", "user/-/");
    if (of.equals(STATE + STARRED)) {
      return of(marks.starred(0, MOST).stream());
    }
    if (of.startsWith(LABEL)) {
      return of(hits(of.substring(LABEL.length())));
    }
    List<Listed> all = marks.latest(LONGEST_WALK);
    return of.equals(STATE + READ) ? all.stream().filter(Listed::read).toList() : all;
  }

  /// The items that stories of these reports are.
  List<Listed> of(Stream<String> reports) {
    return reports
        .flatMap(report -> newsroom.story(report).stream())
        .map(Summaries::of)
        .distinct()
        .flatMap(story -> listed(story).stream())
        .toList();
  }

  private Optional<Listed> listed(StorySummary story) {
    return newsroom.revisions(story.id()).stream()
        .findFirst()
        .map(
            first -> {
              var standing = marks.standing(story.id());
              Instant updated = story.updated() == null ? Instant.EPOCH : story.updated();
              return new Listed(
                  story.id(), first.seq(), updated, standing.read(), standing.starred());
            });
  }

  private Stream<String> hits(String label) {
    return watches == null
        ? Stream.empty()
        : watches.holding().stream()
            .filter(watch -> watch.shown().equals(label))
            .flatMap(watch -> watches.hits(watch.id(), 0, MOST).stream())
            .map(hit -> hit.report());
  }

  private static boolean has(Listed item, String state) {
    return state.endsWith("/" + READ) && item.read()
        || state.endsWith("/kept-unread") && !item.read()
        || state.endsWith("/" + STARRED) && item.starred();
  }

  /// What comes in meanwhile moves no place.
  private static String place(Listed last) {
    return micros(last) + "-" + last.entry();
  }

  private static boolean after(Listed item, String place, boolean oldestFirst) {
    if (!place.matches("\\d{1,18}-\\d{1,18}")) {
      return true;
    }
    int dash = place.indexOf('-');
    int order = Long.compare(micros(item), Long.parseLong(place.substring(0, dash)));
    if (order == 0) {
      order = Long.compare(item.entry(), Long.parseLong(place.substring(dash + 1)));
    }
    return oldestFirst ? order > 0 : order < 0;
  }
}
