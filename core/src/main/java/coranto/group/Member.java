package coranto.group;

import coranto.report.Time;

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
}
