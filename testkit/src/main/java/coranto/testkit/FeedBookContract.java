package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.EntryState;
import coranto.flow.EntryState.Way;
import coranto.flow.FeedBook;
import coranto.flow.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [FeedBook] must do.
public abstract class FeedBookContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String BEACON = "https://beacon.example/feed";
  private static final String PIER = "https://pier.example/feed";

  private FeedBook book;

  /// The book of this test, empty at first; called again, after it was closed, it opens the same.
  protected abstract FeedBook open();

  @BeforeEach
  void opens() {
    book = open();
  }

  @AfterEach
  void closes() {
    book.close();
  }

  @Test
  void keepsAFeedWithEverythingKnownOverARestart() {
    var whole =
        new FeedState(
            BEACON,
            "https://beacon.example/new",
            "The Beacon",
            FeedState.Standing.GONE,
            "\"1\"",
            "Mon, 02 Mar 2026 11:00:00 GMT",
            NOON,
            NOON.plusSeconds(1),
            NOON.plusSeconds(2),
            NOON.plusMillis(3_001),
            Duration.ofMillis(1_800_001),
            7,
            "not found",
            "2 pages refused",
            NOON.plusSeconds(4),
            LocalDate.of(2026, 3, 2),
            12,
            Duration.ofMillis(812),
            true,
            List.of("News", "Harbour & sea"));
    var bare = FeedState.unknown(PIER, null, NOON);
    book.keep(List.of(whole, bare));

    book.close();
    book = open();

    assertThat(book.all()).containsExactly(whole, bare);
    assertThat(book.find(BEACON)).contains(whole);
    assertThat(book.find("https://nobody.example/")).isEmpty();
  }

  @Test
  void keepsTheNewestStateAlone() {
    book.keep(List.of(FeedState.unknown(PIER, null, NOON)));
    var later = FeedState.unknown(PIER, "The Pier", NOON.plusSeconds(60));
    book.keep(List.of(later));

    assertThat(book.all()).containsExactly(later);
  }

  @Test
  void forgetsAFeedAndItsEntriesAndNoOther() {
    book.keep(List.of(FeedState.unknown(PIER, null, NOON), FeedState.unknown(BEACON, null, NOON)));
    book.entries().keep(PIER, List.of(entry("a", "r1")));
    book.entries().keep(BEACON, List.of(entry("a", "r2")));

    book.forget(PIER);

    assertThat(book.all()).extracting(FeedState::address).containsExactly(BEACON);
    assertThat(book.entries().find(PIER, List.of("a"))).isEmpty();
    assertThat(book.entries().find(BEACON, List.of("a"))).containsExactly(entry("a", "r2"));
  }

  @Test
  void findsEntriesByKeyGuidReportAndText() {
    book.entries().keep(PIER, List.of(entry("a", "r1"), entry("b", null), entry("c", "r3")));

    book.close();
    book = open();

    assertThat(book.entries().find(PIER, List.of("a", "b", "x")))
        .containsExactlyInAnyOrder(entry("a", "r1"), entry("b", null));
    assertThat(book.entries().find(BEACON, List.of("a"))).isEmpty();
    assertThat(book.entries().ofGuid(PIER, "guid-c")).containsExactly(entry("c", "r3"));
    assertThat(book.entries().ofGuid(BEACON, "guid-c")).isEmpty();
    assertThat(book.entries().ofReport("r3")).contains(entry("c", "r3"));
    assertThat(book.entries().ofText("pier.example", "hash-r1")).contains(entry("a", "r1"));
    assertThat(book.entries().ofText("beacon.example", "hash-r1")).isEmpty();
  }

  @Test
  void keepsTheNewestStateOfAnEntryAlone() {
    book.entries().keep(PIER, List.of(entry("a", null)));
    book.entries().keep(PIER, List.of(entry("a", "r1")));

    assertThat(book.entries().find(PIER, List.of("a"))).containsExactly(entry("a", "r1"));
    assertThat(book.entries().ofReport("r1")).isPresent();
  }

  @Test
  void prunesEntriesThatLeftTheFeedLongAgo() {
    var old =
        new EntryState(
            "old", null, "r0", null, null, Way.FEED, "p", 0, null, null, NOON.minusSeconds(60));
    book.entries().keep(PIER, List.of(old, entry("a", "r1")));

    book.entries().prune(PIER, NOON);

    assertThat(book.entries().find(PIER, List.of("old", "a"))).containsExactly(entry("a", "r1"));
  }

  private static EntryState entry(String key, @Nullable String report) {
    return new EntryState(
        key,
        "guid-" + key,
        report,
        report == null ? null : "pier.example",
        report == null ? null : "hash-" + report,
        report == null ? Way.NONE : Way.PAGE,
        "print",
        report == null ? 2 : 0,
        report == null ? "login" : null,
        report == null ? null : NOON.minusSeconds(600),
        NOON);
  }
}
