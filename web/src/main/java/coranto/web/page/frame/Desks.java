package coranto.web.page.frame;

import coranto.flow.CheckDesk;
import coranto.flow.FeedDesk;
import coranto.flow.IntakeDesk;
import coranto.flow.MarkDesk;
import coranto.flow.Pictures;
import coranto.flow.PinDesk;
import coranto.flow.ReleaseDesk;
import coranto.flow.RetractDesk;
import coranto.flow.WatchDesk;
import org.jspecify.annotations.Nullable;

/// What a site lets its owner do besides reading.
///
/// @param feeds null when nothing is gathered
/// @param releases null when none are taken
/// @param pictures null when none are shown: pages link to them
/// @param pins null when nobody may overrule grouping
/// @param checks null when no texts are checked
/// @param retracts null when nothing is retracted from a page
/// @param marks null when nobody marks what was read
/// @param watches null when nothing is watched
/// @param intake null when programs hand in no reports
public record Desks(
    @Nullable FeedDesk feeds,
    @Nullable ReleaseDesk releases,
    @Nullable Pictures pictures,
    @Nullable PinDesk pins,
    @Nullable CheckDesk checks,
    @Nullable RetractDesk retracts,
    @Nullable MarkDesk marks,
    @Nullable WatchDesk watches,
    @Nullable IntakeDesk intake) {
  /// Reading alone.
  public static final Desks NONE = new Desks(null, null, null, null, null, null);

  /// Without marks, watches and programs.
  public Desks(
      @Nullable FeedDesk feeds,
      @Nullable ReleaseDesk releases,
      @Nullable Pictures pictures,
      @Nullable PinDesk pins,
      @Nullable CheckDesk checks,
      @Nullable RetractDesk retracts) {
    this(feeds, releases, pictures, pins, checks, retracts, null, null, null);
  }

  /// Reading alone, with pictures where there are any.
  public Desks pictured() {
    return new Desks(null, null, pictures, null, null, null);
  }

  public static Desks of(FeedDesk feeds) {
    return new Desks(feeds, null, null, null, null, null);
  }
}
