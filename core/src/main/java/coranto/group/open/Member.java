package coranto.group.open;

import coranto.report.Time;
import java.util.List;

/// A report in a story.
public record Member(long seq, String report, Time time) {
  /// Whether it counts as older: by time where both are known, else by `seq`.
  public boolean older(Member other) {
    boolean known =
        time.standing() != Time.Standing.UNKNOWN && other.time.standing() != Time.Standing.UNKNOWN;
    return known && time.seconds() != other.time.seconds()
        ? time.seconds() < other.time.seconds()
        : seq < other.seq;
  }

  /// The oldest of some, of which there is one at least.
  public static Member oldest(List<Member> members) {
    return members.stream().reduce((one, other) -> other.older(one) ? other : one).orElseThrow();
  }

  /// The report that addresses a story of these: the one it is called by, else the oldest.
  public static Member opener(String story, List<Member> members) {
    return members.stream()
        .filter(member -> member.report().equals(story))
        .findFirst()
        .orElseGet(() -> oldest(members));
  }
}
