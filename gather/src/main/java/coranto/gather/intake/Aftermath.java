package coranto.gather.intake;

import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import coranto.gather.door.Trail;
import coranto.gather.schedule.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// How a feed stands after a look.
final class Aftermath {
  /// Said so often in a row, days apart, it is believed that a feed is gone.
  static final int GONE_AFTER = 3;

  private static final Duration GONE_PAUSE = Duration.ofDays(1);

  private final Rhythm rhythm;

  Aftermath(Rhythm rhythm) {
    this.rhythm = rhythm;
  }

  /// It came, or has not changed.
  ///
  /// @param took how long the answer took
  /// @param title as it says now
  /// @param fresh reports that were new
  /// @param asked how long it asks to wait; null when it doesn't
  /// @param answer what to ask with the next time; null to ask for all
  /// @param whole when it last came whole
  FeedState succeeded(
      FeedState state,
      Trail trail,
      Instant began,
      Instant now,
      Duration took,
      @Nullable String title,
      int fresh,
      @Nullable String note,
      @Nullable Duration asked,
      @Nullable Validators answer,
      @Nullable Instant whole) {
    Duration every = rhythm.next(state.every(), fresh > 0);
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new FeedState(
        state.address(),
        trail.moved() == null ? state.at() : trail.moved(),
        title == null ? state.title() : title,
        Standing.LIVE,
        answer == null ? null : answer.etag(),
        answer == null ? null : answer.lastModified(),
        whole,
        began,
        began,
        rhythm.due(state.address(), now, every, asked),
        every,
        0,
        null,
        note,
        fresh > 0 ? now : state.fresh(),
        day,
        state.newOn(now) + fresh,
        took,
        trail.unverified(),
        state.folders());
  }

  /// It was not asked for: its host is left alone for a while.
  FeedState postponed(FeedState state, Instant now, Duration rest) {
    return new FeedState(
        state.address(),
        state.at(),
        state.title(),
        state.standing(),
        state.etag(),
        state.lastModified(),
        state.whole(),
        state.tried(),
        state.looked(),
        rhythm.due(state.address(), now, rest, null),
        state.every(),
        state.failures(),
        state.trouble(),
        state.note(),
        state.fresh(),
        state.day(),
        state.today(),
        state.took(),
        state.unverified(),
        state.folders());
  }

  /// It did not.
  ///
  /// @param gone whether the server says that it is for good
  FeedState failed(
      FeedState state,
      Instant began,
      Instant now,
      Duration took,
      String trouble,
      @Nullable Duration pause,
      boolean gone) {
    int failures = state.failures() + 1;
    Duration wait = gone ? GONE_PAUSE : pause;
    return new FeedState(
        state.address(),
        state.at(),
        state.title(),
        gone && failures >= GONE_AFTER ? Standing.GONE : Standing.LIVE,
        state.etag(),
        state.lastModified(),
        state.whole(),
        began,
        state.looked(),
        rhythm.afterFailure(state.address(), now, failures, wait),
        state.every(),
        failures,
        trouble,
        state.note(),
        state.fresh(),
        state.day(),
        state.today(),
        took,
        state.unverified(),
        state.folders());
  }

  /// What an answer says of itself.
  record Validators(@Nullable String etag, @Nullable String lastModified) {}
}
