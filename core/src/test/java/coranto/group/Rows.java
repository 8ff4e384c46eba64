package coranto.group;

import coranto.group.likeness.Weights;
import coranto.group.open.Member;
import coranto.group.open.Membership;
import coranto.group.said.HeldStories;
import coranto.report.Pin;
import coranto.report.Pin.Bond;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What derived rows would hold.
final class Rows implements HeldStories {
  private final Weights weights;
  private Desk desk;
  private final Map<Long, Pin> pins = new LinkedHashMap<>();
  private final SortedMap<Long, Report> reports = new TreeMap<>();
  private final Map<String, Membership> memberships = new LinkedHashMap<>();
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<Long, Reading> readings = new LinkedHashMap<>();
  private final Map<Long, List<Membership>> moves = new LinkedHashMap<>();

  Rows() {
    this(Weights.shipped());
  }

  Rows(Weights weights) {
    this.weights = weights;
    desk = new Desk(weights);
  }

  void take(Report report) {
    var grouping = desk.take(report);
    reports.put(desk.seq(), report);
    readings.put(desk.seq(), TextReader.read(report));
    members.put(report.id(), new Member(desk.seq(), report.id(), report.time()));
    memberships.put(report.id(), grouping.membership());
    grouping.moved().forEach(moved -> memberships.put(moved.report(), moved));
  }

  void pin(String one, String other, Bond bond) {
    var pin = new Pin(one, other, bond, Instant.EPOCH);
    var moved = desk.pin(pin, this);
    pins.put(desk.seq(), pin);
    moved.forEach(each -> memberships.put(each.report(), each));
    moves.put(desk.seq(), moved);
  }

  /// Goes on with what a restart brings back.
  void restart() {
    var again = new Desk(weights);
    pins.forEach(again.grouper::restore);
    again.restore(reports, desk);
    again.grouper.restore(this);
    desk = again;
  }

  Map<String, String> stories() {
    var stories = new LinkedHashMap<String, String>();
    memberships.forEach(
        (report, membership) ->
            stories.merge(membership.story(), report, (some, more) -> some + " " + more));
    return stories;
  }

  @Override
  public @Nullable String story(String report) {
    Membership membership = memberships.get(report);
    return membership == null ? null : membership.story();
  }

  @Override
  public List<Member> members(String story) {
    var found = new ArrayList<Member>();
    memberships.forEach(
        (report, membership) -> {
          if (membership.story().equals(story)) {
            found.add(Objects.requireNonNull(members.get(report)));
          }
        });
    return found;
  }

  @Override
  public List<Membership> movedBy(long seq) {
    return moves.getOrDefault(seq, List.of()).stream()
        .filter(moved -> moved.equals(memberships.get(moved.report())))
        .toList();
  }

  @Override
  public Reading reading(Member member) {
    return Objects.requireNonNull(readings.get(member.seq()));
  }
}
