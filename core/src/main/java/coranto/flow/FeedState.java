package coranto.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known of one feed from one look to the next.
///
/// @param address as the owner gave it: its name for life
/// @param at where it stands now, after moves for good
/// @param title as the feed last said, or as the owner named it
/// @param standing whether it is looked at
/// @param etag, lastModified what the last answer said of itself
/// @param whole when the feed last came whole
/// @param tried the last look, whatever became of it
/// @param looked the last look that succeeded
/// @param due the next look
/// @param every how long to wait after a look that succeeds
/// @param failures looks that failed since the last that succeeded
/// @param trouble why the last look failed; null when it did not
/// @param note what else there is to say of the last look
/// @param fresh when it last brought something new
/// @param day the day that `today` counts
/// @param today reports that were new that day
/// @param took how long the last answer took
/// @param unverified whether its certificate holds by the owner's exception alone
/// @param folders that its owner keeps it in, from the outermost
public record FeedState(
    String address,
    String at,
    @Nullable String title,
    Standing standing,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant whole,
    @Nullable Instant tried,
    @Nullable Instant looked,
    Instant due,
    Duration every,
    int failures,
    @Nullable String trouble,
    @Nullable String note,
    @Nullable Instant fresh,
    @Nullable LocalDate day,
    int today,
    Duration took,
    boolean unverified,
    List<String> folders) {
  public FeedState {
    folders = List.copyOf(folders);
  }

  /// Whether a feed is looked at.
  public enum Standing {
    LIVE,
    /// Said to be gone for good, more than once.
    GONE
  }

  /// How often a feed of which nothing is known is looked at.
  public static final Duration AT_FIRST = Duration.ofMinutes(30);

  /// A feed that was never looked at.
  public static FeedState unknown(String address, @Nullable String title, Instant due) {
    return unknown(address, title, due, AT_FIRST);
  }

  /// The same, to be looked at so often.
  public static FeedState unknown(
      String address, @Nullable String title, Instant due, Duration every) {
    return new FeedState(
        address,
        address,
        title,
        Standing.LIVE,
        null,
        null,
        null,
        null,
        null,
        due,
        every,
        0,
        null,
        null,
        null,
        null,
        0,
        Duration.ZERO,
        false,
        List.of());
  }

  /// The same, kept in other folders.
  public FeedState in(List<String> others) {
    return new FeedState(
        address,
        at,
        title,
        standing,
        etag,
        lastModified,
        whole,
        tried,
        looked,
        due,
        every,
        failures,
        trouble,
        note,
        fresh,
        day,
        today,
        took,
        unverified,
        others);
  }

  /// Reports that were new on the day of `now`, in UTC.
  public int newOn(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).equals(day) ? today : 0;
  }
}
