package coranto.web.page.feedout;

import coranto.flow.Hit;
import coranto.flow.MarkDesk;
import coranto.flow.MarkDesk.Listed;
import coranto.flow.WatchDesk;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final MarkDesk marks;
  private final @Nullable WatchDesk watches;

  ReaderItems(MarkDesk marks, @Nullable WatchDesk watches) {
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
      return of(marks.starred(0, MOST));
    }
    if (of.startsWith(LABEL)) {
      return of(hits(of));
    }
    List<Listed> all = marks.latest(LONGEST_WALK);
    return of.equals(STATE + READ) ? all.stream().filter(Listed::read).toList() : all;
  }

  /// The items that stories of these reports are, the latest first.
  List<Listed> of(List<String> reports) {
    return marks.listed(reports).stream().sorted(BY_TIME.reversed()).toList();
  }

  /// By what labels the reports are found that watches fired for.
  Map<String, Set<String>> labelled() {
    var labelled = new HashMap<String, Set<String>>();
    for (String label : labels()) {
      hits(label)
          .forEach(hit -> labelled.computeIfAbsent(hit, _ -> new LinkedHashSet<>()).add(label));
    }
    return labelled;
  }

  /// One for each name of a watch.
  List<String> labels() {
    return watches == null
        ? List.of()
        : watches.holding().stream().map(watch -> LABEL + watch.shown()).distinct().toList();
  }

  /// Reports that watches of a label fired for.
  private List<String> hits(String label) {
    return watches == null
        ? List.of()
        : watches.holding().stream()
            .filter(watch -> label.equals(LABEL + watch.shown()))
            .flatMap(watch -> watches.hits(watch.id(), 0, MOST).stream())
            .map(Hit::report)
            .toList();
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
