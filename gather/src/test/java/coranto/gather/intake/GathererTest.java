package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extractor;
import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import coranto.report.Report;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From a feed's entry to a report. Numbered tests are lines of the list of hostile input.
class GathererTest {
  private static final String[] FERRY = {
    "The morning ferry to Orrel was stopped on Monday after its captain reported water in the engine"
        + " room, the harbour office said.",
    "All 214 passengers were brought back to the pier by two fishing boats, and nobody was hurt, said"
        + " Maren Holt, who runs the office.",
    "Engineers will look at the hull on Tuesday. Until then a smaller boat sails every two hours, and"
        + " the island school stays closed.",
  };

  private static final String[] BRIDGE = {
    "The council voted on Monday to rebuild the old market bridge in stone, at a cost of four million"
        + " crowns over three years.",
    "Builders are to begin in spring with the northern arch, which a barge damaged in last autumn’s"
        + " flood, councillor Ida Brandt told residents.",
    "Shopkeepers had asked for a wooden footbridge in the meantime; a second vote on that is planned"
        + " before the end of the month.",
  };

  private final NewsServer server = new NewsServer();
  private final Room room = new Room(server);

  @AfterEach
  void closes() {
    room.close();
    server.close();
  }

  private void ferry() {
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", ""))
        .page("/ferry", "Ferry stopped", FERRY);
  }

  @Test
  void aPageBecomesAReportWithItsBytesAndTheFeedFillsWhatItLacks() {
    server
        .feed(
            server.item(
                "/ferry",
                "g1",
                "Ferry stopped",
                "<pubDate>Mon, 02 Mar 2026 06:30:00 +0100</pubDate>"))
        .page("/ferry", "Ferry stopped", FERRY);

    FeedState state = room.look();

    Report report = room.only();
    assertThat(report.title()).isEqualTo("Ferry stopped");
    assertThat(report.text()).isEqualTo(String.join("\n\n", FERRY));
    assertThat(report.published()).hasToString("2026-03-02T06:30:00+01:00");
    assertThat(report.absent()).as("nobody looked before").isNull();
    assertThat(room.truth.incoming(1).extractor()).isEqualTo(Extractor.VERSION);
    assertThat(bytes()).contains("<article>");
    assertThat(state.trouble()).isNull();
    assertThat(state.title()).isEqualTo("The Pier");
    assertThat(state.newOn(room.now())).isEqualTo(1);
  }

  @Test
  void theLastLookWithoutAReportIsItsAbsent() {
    server.feed();
    var first = room.look();
    ferry();
    room.look();

    assertThat(room.only().absent()).isEqualTo(first.looked()).isEqualTo(Room.MORNING);
    assertThat(room.only().seen()).isAfter(room.only().absent());
  }

  @Test
  void anotherLookAtTheSameTakesNothing() {
    ferry();
    room.look();
    room.look();
    room.look();

    assertThat(room.reports()).hasSize(1);
    assertThat(server.asked("/ferry")).isEqualTo(1);
  }

  @Test
  void onlyWhatChangedIsAskedFor() {
    ferry();
    String etag = "ETag: \"7\"\r\nLast-Modified: Mon, 02 Mar 2026 06:00:00 GMT";
    server.says("/feed", "200 OK", etag, "<rss version=\"2.0\"><channel></channel></rss>");
    room.look();
    server.says("/feed", "304 Not Modified", "", "");
    FeedState same = room.look();

    assertThat(server.last("/feed").headers())
        .containsEntry("if-none-match", "\"7\"")
        .containsEntry("if-modified-since", "Mon, 02 Mar 2026 06:00:00 GMT");
    assertThat(same.trouble()).isNull();
    assertThat(same.looked()).isEqualTo(same.tried());
    room.lookAfter(Duration.ofHours(25));
    assertThat(server.last("/feed").headers())
        .as("once a day for all of it: some servers say 304 for ever")
        .doesNotContainKey("if-none-match");
  }

  @Test
  void theFeedsFullTextIsUsedWhereThePageHasOnlyATeaser() {
    String full =
        "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><![CDATA[<p>"
            + String.join("</p><p>", FERRY)
            + "</p>]]></content:encoded>";
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", full))
        .page("/ferry", "Ferry stopped", FERRY[0]);
    room.look();

    assertThat(room.only().text()).isEqualTo(String.join("\n\n", FERRY));
    assertThat(room.truth.incoming(1).extractor()).isEqualTo(FeedWords.VERSION);
    assertThat(room.truth.incoming(1).page()).isNotNull();
  }

  @Test
  void aPageThatFailsIsTriedThreeTimesThenItsReasonStays() {
    server.feed(server.item("/ferry", "g1", "Ferry stopped", ""));
    server.says("/ferry", "503 Busy", "", "");
    for (int look = 0; look < 5; look++) {
      room.look();
    }

    assertThat(room.reports()).isEmpty();
    assertThat(server.asked("/ferry")).isEqualTo(3);
  }

  @Test
  void aPageThatWasBusyIsTakenWhenItComesAndKeepsItsAbsent() {
    server.feed();
    room.look();
    ferry();
    server.says("/ferry", "503 Busy", "", "");
    FeedState busy = room.look();
    ferry();
    room.look();

    assertThat(busy.note()).contains("1 × the server asks to be left alone");
    assertThat(room.only().absent()).isEqualTo(Room.MORNING);
  }

  @ParameterizedTest
  @CsvSource({
    "Just a moment, Checking your browser before you go on. Enable JavaScript and cookies to continue.",
    "Log in, Please log in to continue reading. Forgot your password?",
  })
  void line12AChallengeOrLoginPageNeverReplacesAText(String title, String words) {
    ferry();
    room.look();
    server.feed(server.item("/ferry", "g1", "Ferry stopped for long", ""));
    server.page("/ferry", title, words);
    FeedState state = room.look();

    assertThat(room.only().text()).isEqualTo(String.join("\n\n", FERRY));
    assertThat(state.note()).contains("its page is no report");
  }

  @Test
  void line12AnEmptyPageOrFeedNeverReplacesAText() {
    ferry();
    room.look();
    server.feed(server.item("/ferry", "g1", "Ferry stopped for long", ""));
    server.says("/ferry", "200 OK", "", "");
    assertThat(room.look().note()).contains("empty");
    server.says("/feed", "200 OK", "", "");
    FeedState state = room.look();

    assertThat(room.only().text()).isEqualTo(String.join("\n\n", FERRY));
    assertThat(state.trouble()).contains("empty");
    assertThat(state.failures()).isEqualTo(1);
  }

  @Test
  void line12AChallengePageInPlaceOfTheFeedIsAFailureWithItsReason() {
    server.page("/feed", "Just a moment", "Checking your browser.");
    FeedState state = room.look();

    assertThat(state.trouble()).contains("it is no feed: page");
    assertThat(state.looked()).isNull();
  }

  @Test
  void line21AllGuidsEqualTellNothing() {
    server
        .feed(
            server.item("/ferry", "same", "Ferry stopped", ""),
            server.item("/bridge", "same", "Bridge to be rebuilt", ""))
        .page("/ferry", "Ferry stopped", FERRY)
        .page("/bridge", "Bridge to be rebuilt", BRIDGE);
    room.look();

    assertThat(room.reports())
        .extracting(Report::title)
        .containsExactly("Ferry stopped", "Bridge to be rebuilt");
  }

  @Test
  void line21WithoutGuidsAndLinksTheTextTells() {
    server.feed(
        server.item("", "", "Ferry stopped", text(FERRY)),
        server.item("", "", "Bridge to be rebuilt", text(BRIDGE)));
    room.look();
    room.look();

    assertThat(room.reports()).hasSize(2);
  }

  @Test
  void line21AGuidUsedAgainForAnotherTextIsAnotherReport() {
    server.feed(server.item("", "g1", "Ferry stopped", text(FERRY)));
    room.look();
    server.feed(server.item("", "g1", "Bridge to be rebuilt", text(BRIDGE)));
    room.look();

    assertThat(room.reports()).extracting(Report::revision).containsExactly(1, 1);
    assertThat(room.reports()).extracting(Report::id).doesNotHaveDuplicates();
  }

  @Test
  void line21AGuidUsedAgainAtAnotherAddressIsAnotherReport() {
    ferry();
    room.look();
    server
        .feed(server.item("/bridge", "g1", "Bridge to be rebuilt", text(BRIDGE)))
        .page("/bridge", "Bridge to be rebuilt", BRIDGE);
    room.look();

    assertThat(room.reports()).extracting(Report::revision).containsExactly(1, 1);
  }

  @Test
  void line22TheSameGuidWithANewTitleIsARevision() {
    server.feed(server.item("", "g1", "Ferry stopped", text(FERRY)));
    room.look();
    server.feed(server.item("", "g1", "Ferry stopped for a week", text(FERRY)));
    room.look();

    assertThat(room.reports()).extracting(Report::revision).containsExactly(1, 2);
    assertThat(room.reports()).extracting(Report::id).containsOnly(room.reports().getFirst().id());
    assertThat(room.reports().get(1).absent()).isEqualTo(room.reports().get(0).seen());
  }

  @Test
  void line22TheSameGuidUnderANewAddressIsARevisionOfTheSameReport() {
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", text(FERRY)))
        .page("/ferry", "Ferry stopped", FERRY);
    room.look();
    server
        .feed(server.item("/ferry-week", "g1", "Ferry stopped for a week", text(FERRY)))
        .page("/ferry-week", "Ferry stopped for a week", FERRY);
    room.look();

    assertThat(room.reports()).extracting(Report::revision).containsExactly(1, 2);
  }

  @Test
  void line22AnEditedPageIsARevisionWhenTheFeedTellsOfIt() {
    ferry();
    room.look();
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped for a week", ""))
        .page("/ferry", "Ferry stopped for a week", FERRY);
    room.look();

    assertThat(room.reports()).extracting(Report::revision).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ",
    "nonsense, ",
    "'Sat, 01 Jan 0001 00:00:00 GMT', ",
    "'Fri, 31 Dec 9999 23:59:59 GMT', ",
    "'Mon, 02 Mar 2026 06:30:00', 2026-03-02T06:30:00",
    "'Sun, 29 Mar 2026 02:30:00 +0100', 2026-03-29T02:30:00+01:00",
    "'Wed, 02 Mar 2033 06:30:00 GMT', 2033-03-02T06:30:00Z",
  })
  void line23AnOddDateHarmsNothing(String date, String published) {
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", "<pubDate>" + date + "</pubDate>"))
        .page("/ferry", "Ferry stopped", FERRY);
    room.look();

    assertThat(String.valueOf(room.only().published())).isEqualTo(String.valueOf(published));
    assertThat(room.only().time().latest()).isBeforeOrEqualTo(room.only().seen());
  }

  @Test
  void line32ACrawlerTrapIsNotEntered() {
    String trap = "/a/b/a/b/a/b/page";
    server.feed(server.item(trap, "g1", "Ferry stopped", "")).page(trap, "Ferry stopped", FERRY);
    FeedState state = room.look();

    assertThat(server.asked(trap)).isZero();
    assertThat(state.note()).contains("trap");
  }

  @Test
  void line32ACircleOfCanonicalAndRedirectIsOneReport() {
    String canonical = "<link rel=\"canonical\" href=\"" + server.url("/b") + "\">";
    server
        .feed(
            server.item("/a", "g1", "Ferry stopped", ""),
            server.item("/b", "g2", "Ferry stopped", ""))
        .says(
            "/a",
            "200 OK",
            "Content-Type: text/html",
            NewsServer.html(canonical, "Ferry stopped", FERRY))
        .says("/b", "301 Moved", "Location: /a", "");
    room.look();

    assertThat(room.only().url()).isEqualTo(server.url("/b"));
    assertThat(server.asked("/a") + server.asked("/b")).isEqualTo(3);
  }

  @Test
  void theSameReportUnderTwoAddressesIsOne() {
    server
        .feed(
            server.item("/ferry?utm_source=rss", "g1", "Ferry stopped", ""),
            server.item("/news/ferry-stopped", "g2", "Ferry stopped", ""))
        .page("/ferry?utm_source=rss", "Ferry stopped", FERRY)
        .page("/news/ferry-stopped", "Ferry stopped", FERRY);
    room.look();

    assertThat(room.only().title()).isEqualTo("Ferry stopped");
  }

  @Test
  void line46ACanonicalAddressOfAnotherOutletIsNotBelieved() {
    String canonical = "<link rel=\"canonical\" href=\"https://beacon.example/ferry\">";
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", ""))
        .says(
            "/ferry",
            "200 OK",
            "Content-Type: text/html",
            NewsServer.html(canonical, "Ferry stopped", FERRY));
    room.look();

    assertThat(room.only().url()).isEqualTo(server.url("/ferry"));
    assertThat(room.only().outletOrUnknown().domain()).isEqualTo("127.0.0.1");
  }

  @Test
  void goneIsBelievedAfterThreeTimesADayApart() {
    server.says("/feed", "410 Gone", "", "");
    var first = room.look();
    assertThat(first.due()).isAfter(tried(first).plus(Duration.ofHours(23)));
    room.look();
    assertThat(room.state().standing()).isEqualTo(Standing.LIVE);
    room.look();

    assertThat(room.state().standing()).isEqualTo(Standing.GONE);
    assertThat(room.gatherer.next()).isNull();
    assertThat(server.asked("/feed")).isEqualTo(3);
  }

  @Test
  void aMoveForGoodIsFollowedOnceTheFeedIsThere() {
    ferry();
    server.says("/feed", "301 Moved", "Location: /new", "");
    server.says("/new", "200 OK", "", "<rss version=\"2.0\"><channel></channel></rss>");
    room.look();
    room.look();

    assertThat(room.state().at()).isEqualTo(server.url("/new"));
    assertThat(server.asked("/feed")).isEqualTo(1);
    assertThat(server.asked("/new")).isEqualTo(2);
  }

  @Test
  void afterRetryAfterNobodyAsksBefore() {
    server.says("/feed", "429 Slow Down", "Retry-After: 7200", "");
    FeedState state = room.look();

    assertThat(state.due()).isAfterOrEqualTo(tried(state).plus(Duration.ofHours(2)));
    assertThat(state.trouble()).contains("left alone");
  }

  @Test
  void aPageThatRobotsBarIsNotAskedForAndTheFeedStillIs() {
    ferry();
    server.says("/robots.txt", "200 OK", "", "User-agent: *\nDisallow: /ferry\nDisallow: /feed\n");
    FeedState state = room.look();

    assertThat(server.asked("/ferry")).isZero();
    assertThat(state.trouble()).isNull();
    assertThat(state.note()).contains("robots.txt");
  }

  private static Instant tried(FeedState state) {
    return Objects.requireNonNull(state.tried());
  }

  private String bytes() {
    var page = Objects.requireNonNull(room.truth.incoming(1).page());
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  private static String text(String... paragraphs) {
    return "<description><![CDATA[<p>"
        + String.join("</p><p>", paragraphs)
        + "</p>]]></description>";
  }
}
