package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.FeedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hostile answers on the way from a feed to a report, by the lines of docs/hostile.md.
class HostileIntakeTest extends IntakeCase {
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
  void line24ASitemapIndexThatListsItselfIsReadOnceWithItsChildren() {
    server.says(
        "/feed", "200 OK", "Content-Type: application/xml", index("/feed", "/index", "/map"));
    server.says(
        "/index", "200 OK", "Content-Type: application/xml", index("/feed", "/index", "/map"));
    server.says(
        "/map",
        "200 OK",
        "Content-Type: application/xml",
        "<urlset><url><loc>"
            + server.url("/ferry")
            + "</loc><lastmod>2026-03-02</lastmod></url></urlset>");
    server.page("/ferry", "Ferry stopped", FERRY);
    FeedState state = room.look();

    assertThat(room.only().url()).isEqualTo(server.url("/ferry"));
    assertThat(state.trouble()).isNull();
    assertThat(server.asked("/feed")).isEqualTo(1);
    assertThat(server.asked("/index")).as("no index within an index is followed").isEqualTo(1);
  }

  private String index(String... children) {
    var xml = new StringBuilder("<sitemapindex>");
    for (String child : children) {
      xml.append("<sitemap><loc>").append(server.url(child)).append("</loc></sitemap>");
    }
    return xml + "</sitemapindex>";
  }

  @Test
  void line24AFeedOfManyThousandEntriesIsWorkedABoundedNumberALookAndNothingIsLost() {
    var items = new String[20_000];
    for (int number = 0; number < items.length; number++) {
      String words =
          text("Ferry number " + number + " was stopped on Monday. " + FERRY[1], FERRY[2]);
      items[number] = server.item("", "g" + number, "Ferry " + number + " stopped", words);
    }
    server.feed(items);
    room.look();
    assertThat(room.reports()).hasSize(200);

    server.feed(java.util.Arrays.copyOf(items, 450));
    room.look();
    room.look();
    assertThat(room.reports()).hasSize(450);
  }
}
