package coranto.group.open;

import coranto.group.features.Features;
import coranto.group.features.HeldFeatures;
import coranto.report.Time;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The stories that are still open and their reports. A story stays open for the window's days
/// after
/// the last of its reports *came in*, by the clock of the reports themselves, so that late ones
/// find
/// each other among their own days; then it closes as a whole. All that is held here follows from
/// the open entries and the story each is in, so that a restart can bring it back.
public final class Window {
  /// When too many are open, so small a part of them closes at once: stories are put in order for
  /// all of it together.
  private static final int PART = 100;

  /// Reports with bare days come in any order within a day or so.
  private static final int SLACK_DAYS = 1;

  /// That an entry came in, and when by the clock of the reports.
  private record Stay(long seq, long since) {}

  private final HeldFeatures held;
  private final Clock clock = new Clock();
  private final long seconds;
  private final int most;
  private final Map<Long, Origin> bySeq = new HashMap<>();
  private final Map<String, Origin> byReport = new HashMap<>();
  private final Deque<Stay> stays = new ArrayDeque<>();

  /// The newest entry in each language.
  private final Map<String, Long> newestIn = new HashMap<>();

  /// Whose text entries are compared by, as far as that changed since it was last asked for.
  private final List<Standing> standings = new ArrayList<>();

  /// Stories that a report left since the last one came in.
  private final Set<OpenStory> left = new LinkedHashSet<>();

  private final Spoken spoken;

  /// @param pinned whether people said something of a report that holds
  public Window(Bounds bounds, HeldFeatures held, Predicate<String> pinned) {
    this.held = held;
    seconds = Clock.SECONDS_A_DAY * (bounds.days() + SLACK_DAYS);
    most = bounds.reports();
    spoken = new Spoken(pinned);
  }

  /// The closed reports of stories that people spoke of.
  public Spoken spoken() {
    return spoken;
  }

  /// The story of that address that some of these are in; a new one when it is not known here.
  public OpenStory story(String id, List<Member> members) {
    for (Member member : members) {
      Origin origin = of(member.report());
      if (origin != null && origin.story.id().equals(id)) {
        return origin.story;
      }
    }
    return spoken.named(id);
  }

  /// Knows from now on who is in a story, as far as people spoke of it.
  ///
  /// @param members all of it, closed ones too
  public void know(OpenStory story, List<Member> members) {
    spoken.know(story, members.stream().filter(member -> of(member.report()) == null).toList());
  }

  /// The origin of a report that is still open, be it a copy.
  public @Nullable Origin of(String report) {
    return byReport.get(report);
  }

  /// Whether an open report is compared by another's text.
  public boolean copied(Member member) {
    Origin origin = bySeq.get(member.seq());
    return origin == null || origin.text() != member.seq();
  }

  /// How many reports are open.
  public int open() {
    return bySeq.size();
  }

  /// The languages of the window's entries; without those whose language is not known.
  public Set<String> languages() {
    if (!stays.isEmpty()) {
      newestIn.values().removeIf(seq -> seq < stays.getFirst().seq());
    }
    var languages = new HashSet<>(newestIn.keySet());
    languages.remove("");
    return languages;
  }

  /// The origins of those of these entries that are open, in their order.
  public Set<Origin> origins(long[] near) {
    var origins = new LinkedHashSet<Origin>();
    for (long seq : near) {
      Origin origin = bySeq.get(seq);
      if (origin != null) {
        origins.add(origin);
      }
    }
    return origins;
  }

  /// Goes on to the time of a new report; the entries that close.
  public List<Long> advance(Time time) {
    var closed = pass(time);
    if (bySeq.size() > most) {
      closeLongestQuiet(closed);
    }
    return closed;
  }

  /// The same, but that as many are open as there are.
  List<Long> pass(Time time) {
    clock.hear(time);
    var closed = new ArrayList<Long>();
    while (!stays.isEmpty() && clock.since(stays.getFirst().since()) > seconds) {
      Origin origin = bySeq.get(stays.removeFirst().seq());
      if (origin != null) {
        closeIfOver(origin.story, closed);
      }
    }
    left.forEach(story -> closeIfOver(story, closed));
    left.clear();
    return closed;
  }

  /// A story's days are over when those of its newest entry are.
  private void closeIfOver(OpenStory story, List<Long> closed) {
    if (stays.isEmpty() || story.newest() < stays.getFirst().seq()) {
      close(story, closed);
    }
  }

  /// Hangs on who is open alone, so that a restart makes no difference.
  private void closeLongestQuiet(List<Long> closed) {
    var newest = new HashMap<OpenStory, Long>();
    bySeq.forEach((seq, origin) -> newest.merge(origin.story, seq, Math::max));
    var quiet = new ArrayList<>(newest.entrySet());
    quiet.sort(Map.Entry.comparingByValue());
    for (var story : quiet) {
      if (bySeq.size() <= most - most / PART) {
        break;
      }
      close(story.getKey(), closed);
    }
    stays.removeIf(stay -> !bySeq.containsKey(stay.seq()));
  }

  private void close(OpenStory story, List<Long> closed) {
    for (Member member : story.open()) {
      closed.add(member.seq());
      bySeq.remove(member.seq());
      byReport.remove(member.report());
    }
    story.origins().forEach(origin -> held.drop(origin.text()));
    spoken.shut(story);
  }

  public Origin open(Arrival arrival) {
    return join(arrival, new OpenStory(arrival.member().report()));
  }

  public Origin join(Arrival arrival, OpenStory story) {
    return join(
        arrival.member(),
        new Origin(held, arrival.member().seq(), arrival.features().language(), story));
  }

  /// An origin that is in its story's list for the first time.
  Origin join(Member member, Origin origin) {
    origin.story.add(origin);
    return copy(member, origin);
  }

  public Origin copy(Member copy, Origin origin) {
    origin.members.add(copy);
    bySeq.put(copy.seq(), origin);
    byReport.put(copy.report(), origin);
    stays.add(new Stay(copy.seq(), clock.now()));
    standings.add(new Standing(copy.seq(), origin.text()));
    newestIn.put(origin.language, copy.seq());
    return origin;
  }

  /// Moves those of these reports that are open into a story.
  ///
  /// @param features of a report that leaves the origin it was a copy of
  public void move(List<Member> members, OpenStory to, Function<Member, Features> features) {
    var going = new LinkedHashMap<Origin, List<Member>>();
    for (Member member : members) {
      Origin origin = bySeq.get(member.seq());
      if (origin != null && origin.story != to) {
        going.computeIfAbsent(origin, _ -> new ArrayList<>()).add(member);
      }
    }
    going.forEach(
        (origin, leaving) -> {
          left.add(origin.story);
          boolean whole = leaving.size() == origin.members.size();
          Origin moved = whole ? origin : parted(origin, leaving, features);
          to.take(moved);
        });
    left.add(to);
  }

  private Origin parted(Origin origin, List<Member> leaving, Function<Member, Features> features) {
    Member first = leaving.getFirst();
    Features own = features.apply(first);
    held.put(first.seq(), own);
    var parted = new Origin(held, first.seq(), own.language(), origin.story);
    parted.members.addAll(leaving);
    origin.members.removeAll(leaving);
    for (Member member : leaving) {
      bySeq.put(member.seq(), parted);
      standings.add(new Standing(member.seq(), parted.text()));
      byReport.put(member.report(), parted);
    }
    return parted;
  }

  /// By whose text entries are compared, as far as that changed since this was last asked.
  public List<Standing> standings() {
    var changed = List.copyOf(standings);
    standings.clear();
    return changed;
  }

  /// Reports left the story for another one.
  public void parted(OpenStory story) {
    left.add(story);
  }

  /// Takes the revision before out of its story; returns the story, null when none is open and
  /// people spoke of none.
  public @Nullable OpenStory takeOut(String report, List<Long> closed) {
    Origin origin = byReport.remove(report);
    if (origin == null) {
      return spoken.takeOut(report);
    }
    Member gone = origin.takeOut(report);
    bySeq.remove(gone.seq());
    closed.add(gone.seq());
    if (origin.members.isEmpty()) {
      origin.story.remove(origin);
      held.drop(origin.text());
    } else {
      origin.story.order();
    }
    left.add(origin.story);
    return origin.story;
  }

  /// Takes a retracted report out of its story; what was known of its copies by it is read anew
  /// from
  /// the first of them.
  ///
  /// @param features of the report that stands for the copies from now on
  public void withdraw(String report, Function<Member, Features> features, List<Long> closed) {
    Origin origin = byReport.get(report);
    if (origin == null) {
      spoken.takeOut(report);
      return;
    }
    boolean stood = origin.report().equals(report);
    OpenStory story = origin.story;
    takeOut(report, closed);
    if (stood && !origin.members.isEmpty()) {
      Origin renewed = parted(origin, List.copyOf(origin.members), features);
      story.remove(origin);
      held.drop(origin.text());
      story.take(renewed);
    }
  }
}
