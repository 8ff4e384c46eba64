package coranto.group;

import coranto.group.features.MemoryFeatures;
import coranto.group.fit.Witness;
import coranto.group.likeness.Weights;
import coranto.group.open.Bounds;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.said.HeldStories;
import coranto.group.said.Left;
import coranto.report.Outlet;
import coranto.report.OutletBook;
import coranto.report.Pin;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sketch;
import coranto.report.Stamp;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import coranto.understand.Understander;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Takes in reports one by one and looks up all that is open.
final class Desk {
  final Grouper grouper;
  private final MemoryFeatures held = new MemoryFeatures();
  final Map<String, String> stories = new LinkedHashMap<>();
  private final Map<Long, Sketch> open = new LinkedHashMap<>();
  private final Map<Long, Sketch> foreign = new LinkedHashMap<>();
  private final Map<Long, Long> texts = new LinkedHashMap<>();
  private long seq;

  Desk() {
    this(Weights.shipped());
  }

  Desk(Weights weights) {
    this(weights, null);
  }

  Desk(Weights weights, @Nullable Embedder embedder) {
    this(weights, embedder, Bounds.of(Grouper.WINDOW_DAYS));
  }

  Desk(Weights weights, @Nullable Embedder embedder, Bounds bounds) {
    var outlets = OutletBook.empty();
    grouper =
        new Grouper(Frequencies.shipped(), outlets, embedder, bounds, held, weights, Witness.NONE);
  }

  static Report report(String id, String day, String title, String text) {
    return Report.draft(id, text)
        .title(title)
        .outlet(new Outlet(id.substring(0, id.indexOf('-')), null))
        .published(day.isEmpty() ? null : Stamp.parse(day).orElseThrow())
        .build();
  }

  Grouping take(Report report) {
    var reading = read(report);
    var near = open.keySet().stream().mapToLong(Long::longValue).toArray();
    var gist = grouper.gist(reading);
    var grouping = grouper.decide(++seq, reading, gist, near);
    open.put(seq, gist.keys());
    foreign.put(seq, gist.landmarks());
    for (long closed : grouping.closed()) {
      open.remove(closed);
    }
    grouping.standings().forEach(standing -> texts.put(standing.seq(), standing.text()));
    stories.put(report.id(), grouping.membership().story());
    grouping.moved().forEach(moved -> stories.put(moved.report(), moved.story()));
    return grouping;
  }

  /// The entries in other languages that share a landmark with a report.
  List<Long> abroad(Report report) {
    long[] keys = grouper.abroad(grouper.gist(read(report))).keys();
    return foreign.entrySet().stream()
        .filter(
            entry ->
                Arrays.stream(entry.getValue().keys())
                    .anyMatch(key -> Arrays.binarySearch(keys, key) >= 0))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// With its names when its language is told.
  private static Reading read(Report report) {
    var reading = TextReader.read(report);
    return report.language() == null
        ? reading
        : reading.withNames(Understander.standard().names(reading));
  }

  /// Does what a person said, as the next entry; memberships that moved.
  List<Membership> pin(Pin pin, HeldStories held) {
    Left left = grouper.pin(++seq, pin, held);
    left.standings().forEach(standing -> texts.put(standing.seq(), standing.text()));
    left.moved().forEach(moved -> stories.put(moved.report(), moved.story()));
    return left.moved();
  }

  /// Takes in what another desk took, as it stands there now: what a restart does.
  ///
  /// @param reports all that the other one took, in order
  void restore(Report[] reports, Desk before) {
    var entries = new TreeMap<Long, Report>();
    for (Report report : reports) {
      entries.put(entries.size() + 1L, report);
    }
    restore(entries, before);
  }

  /// @param reports by their entries
  void restore(SortedMap<Long, Report> reports, Desk before) {
    reports.forEach((entry, report) -> restore(entry, report, reports, before));
    seq = before.seq;
  }

  private void restore(long entry, Report report, Map<Long, Report> reports, Desk before) {
    if (before.open.containsKey(entry)) {
      var gist = grouper.gist(read(report));
      var story = before.stories.getOrDefault(report.id(), "");
      long text = before.texts.getOrDefault(entry, entry);
      var compared = read(Objects.requireNonNull(reports.get(text)));
      held.put(text, grouper.gist(compared).features());
      var member = new Member(entry, report.id(), report.time());
      grouper.restore(member, story, text, gist.features().language());
      open.put(entry, gist.keys());
      texts.put(entry, before.texts.getOrDefault(entry, entry));
      stories.put(report.id(), story);
    }
  }

  /// The number of the report taken last.
  long seq() {
    return seq;
  }

  int held() {
    return open.size();
  }
}
