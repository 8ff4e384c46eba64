package coranto.web.page.feeds;

import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import coranto.text.OpenAddress;
import coranto.web.page.address.Address;
import coranto.web.page.print.Count;
import coranto.web.page.print.Printed;
import coranto.web.page.print.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The feeds' page.
///
/// @param counts "120 feeds, 3 in trouble, 57 reports new today"
/// @param said what was done just now; empty when nothing was
/// @param token what a form must bring to change anything
/// @param earlier address of the sheet before this one
/// @param later address of the next sheet
record FeedsView(
    List<Row> rows,
    String counts,
    String said,
    String token,
    @Nullable String earlier,
    @Nullable String later) {
  static final int SHEET = 100;

  private static final int LONGEST = 300;
  private static final String WELL = "well";
  private static final String NEW = "not yet looked at";

  /// A feed's line.
  ///
  /// @param address without what opens it
  /// @param id its address as it was given
  /// @param href its address, when it may be linked to
  /// @param health well, in trouble, gone, or not yet looked at
  /// @param reason why it is in trouble
  /// @param note what else there is to say
  /// @param looked the last look that succeeded
  /// @param due the next look
  record Row(
      String name,
      String address,
      String id,
      @Nullable String href,
      String health,
      String reason,
      String note,
      @Nullable When looked,
      @Nullable When due,
      String every,
      int today) {
    /// Its name, unless that is its address.
    String named() {
      return name.equals(address) ? "" : name;
    }

    /// How its health is set: word and mark.
    String state() {
      return health.equals(WELL) ? "state" : health.equals(NEW) ? "state waits" : "state bad";
    }
  }

  static FeedsView of(List<FeedState> feeds, Instant now, int sheet, String said, String token) {
    List<FeedState> sorted =
        feeds.stream()
            .sorted(
                Comparator.comparing((FeedState state) -> state.trouble() == null)
                    .thenComparing(FeedState::address))
            .toList();
    int from = Math.min((sheet - 1) * SHEET, sorted.size());
    int to = Math.min(from + SHEET, sorted.size());
    return new FeedsView(
        sorted.subList(from, to).stream().map(state -> row(state, now)).toList(),
        counts(feeds, now),
        said,
        token,
        sheet > 1 ? Address.feeds(sheet - 1) : null,
        sorted.size() > to ? Address.feeds(sheet + 1) : null);
  }

  private static String counts(List<FeedState> feeds, Instant now) {
    long troubled = feeds.stream().filter(state -> state.trouble() != null).count();
    int today = feeds.stream().mapToInt(state -> state.newOn(now)).sum();
    return Count.of(feeds.size(), "feed")
        + (troubled == 0 ? "" : ", " + troubled + " in trouble")
        + ", "
        + Count.of(today, "report")
        + " new today (UTC)";
  }

  private static Row row(FeedState state, Instant now) {
    String address = OpenAddress.of(state.address());
    String title = state.title() == null ? address : state.title();
    boolean live = state.standing() == Standing.LIVE;
    return new Row(
        Printed.cut(Printed.name(title), LONGEST),
        address,
        state.address(),
        Printed.outward(address),
        health(state),
        state.trouble() == null ? "" : Printed.cut(Printed.name(state.trouble()), LONGEST),
        note(state),
        state.looked() == null ? null : When.near(state.looked()),
        live ? When.near(state.due()) : null,
        every(state.every()),
        state.newOn(now));
  }

  private static String health(FeedState state) {
    if (state.standing() == Standing.GONE) {
      return "gone";
    }
    if (state.trouble() != null) {
      return state.failures() > 1 ? "failed " + state.failures() + " times" : "failed";
    }
    return state.looked() == null ? NEW : WELL;
  }

  private static String note(FeedState state) {
    String note = state.note() == null ? "" : Printed.cut(Printed.name(state.note()), LONGEST);
    String moved =
        state.at().equals(state.address())
            ? ""
            : "has moved to " + Printed.name(OpenAddress.of(state.at()));
    String unverified = state.unverified() ? "its certificate is not checked, as you set it" : "";
    return List.of(note, Printed.cut(moved, LONGEST), unverified).stream()
        .filter(each -> !each.isEmpty())
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  private static String every(Duration every) {
    long minutes = every.toMinutes();
    return minutes < 120 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
  }
}
