package coranto.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When a report counts as published: an interval, so that what can't be known orders nothing.
///
/// A claim between the last look at the feed without the report (`absent`) and the first with it
/// (`seen`) is borne out and counts. A claim before `absent` is doubtful, and `absent` counts;
/// after
/// `seen`, `seen` counts. Without `absent` the claim counts as claimed. A bare day is the whole
/// day.
///
/// @param earliest first instant at which the report may have been published
/// @param latest last such instant; equal to `earliest` where the time is known
/// @param standing how far the claim is borne out
public record Time(Instant earliest, Instant latest, Standing standing) {
  /// How far a claimed time is to be believed.
  public enum Standing {
    /// The claim lies between `absent` and `seen`.
    BORNE_OUT,
    /// The claim lies before `absent`: `absent` counts.
    DOUBTFUL,
    /// Nobody looked before: the claim counts.
    AS_CLAIMED,
    /// No usable claim: `seen` counts.
    SEEN,
    /// Neither claim nor look.
    UNKNOWN
  }

  private static final Time NEVER = new Time(Instant.MIN, Instant.MAX, Standing.UNKNOWN);

  public static Time of(
      @Nullable Stamp published, @Nullable Instant seen, @Nullable Instant absent) {
    if (published == null) {
      return seen == null ? NEVER : new Time(seen, seen, Standing.SEEN);
    }
    return weigh(first(published), last(published), seen, absent);
  }

  private static Time weigh(
      Instant first, Instant last, @Nullable Instant seen, @Nullable Instant absent) {
    if (seen != null && first.isAfter(seen)) {
      return new Time(seen, seen, Standing.SEEN);
    }
    Instant end = seen != null && last.isAfter(seen) ? seen : last;
    if (absent == null) {
      return new Time(first, end, Standing.AS_CLAIMED);
    }
    return end.isBefore(absent)
        ? new Time(absent, absent, Standing.DOUBTFUL)
        : new Time(first.isBefore(absent) ? absent : first, end, Standing.BORNE_OUT);
  }

  /// Whether this time is surely earlier than `other`.
  public boolean before(Time other) {
    return latest.isBefore(other.earliest);
  }

  /// The day it most likely was, in UTC; null when unknown.
  public @Nullable LocalDate day() {
    return standing == Standing.UNKNOWN ? null : LocalDate.ofInstant(middle(), ZoneOffset.UTC);
  }

  /// The middle of the interval, in seconds since 1970; 0 when unknown.
  public long seconds() {
    return standing == Standing.UNKNOWN ? 0 : middle().getEpochSecond();
  }

  private Instant middle() {
    return earliest.plusSeconds((latest.getEpochSecond() - earliest.getEpochSecond()) / 2);
  }

  private static Instant first(Stamp stamp) {
    return switch (stamp) {
      case Stamp.Moment(var at) -> at.toInstant();
      case Stamp.Local(var at) -> at.toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
      case Stamp.Day(var day) -> day.atStartOfDay().toInstant(ZoneOffset.UTC);
    };
  }

  private static Instant last(Stamp stamp) {
    return switch (stamp) {
      case Stamp.Moment(var at) -> at.toInstant();
      case Stamp.Local local -> endOf(local.date());
      case Stamp.Day(var day) -> endOf(day);
    };
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
  }
}
