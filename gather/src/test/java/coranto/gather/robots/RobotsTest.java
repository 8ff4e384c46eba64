package coranto.gather.robots;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.door.Door;
import coranto.gather.door.Doors;
import coranto.gather.door.RudeServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile input, line 13: robots.txt in every state it may be in.
class RobotsTest {
  private Instant now = Instant.parse("2026-03-02T07:00:00Z");

  private Wish wish(String path, RudeServer.Manners manners) {
    try (var server = RudeServer.start(manners)) {
      return wishes(server, door(server)).wish(server.url(path), server.url("/feed"));
    }
  }

  private Door door(RudeServer server) {
    return Door.open(Doors.settings(server.place()), () -> now, Doors.names(Map.of()));
  }

  private Robots wishes(RudeServer server, Door door) {
    return new Robots(door::fetch, () -> now);
  }

  private static RudeServer.Manners serves(String rules) {
    return RudeServer.says("HTTP/1.1 200 OK\r\nContent-Type: text/plain", rules);
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "410 Gone", "403 Forbidden", "401 Who", "204 Nothing"})
  void line13AnAbsentOneAllowsAll(String status) {
    assertThat(wish("/a", RudeServer.says("HTTP/1.1 " + status, "")).allowed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 Broken", "503 Busy", "429 Slow"})
  void line13OneThatFailsAllowsNothingForNow(String status) {
    Wish wish = wish("/a", RudeServer.says("HTTP/1.1 " + status, ""));

    assertThat(wish.allowed()).isFalse();
    assertThat(wish.why()).contains("fails");
  }

  @Test
  void line13OneThatFailedIsAskedAgainAfterAQuarterOfAnHourAGoodOneAfterADay() {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 500 Broken", ""));
        var door = door(server)) {
      var robots = wishes(server, door);
      robots.wish(server.url("/a"), server.url("/feed"));
      robots.wish(server.url("/b"), server.url("/feed"));
      assertThat(server.asked()).hasSize(1);
      now = now.plus(Duration.ofMinutes(16));
      robots.wish(server.url("/c"), server.url("/feed"));
      assertThat(server.asked()).hasSize(2);
    }
    try (var server = RudeServer.start(serves("User-agent: *\nAllow: /"));
        var door = door(server)) {
      var robots = wishes(server, door);
      robots.wish(server.url("/a"), server.url("/feed"));
      now = now.plus(Duration.ofHours(23));
      robots.wish(server.url("/b"), server.url("/feed"));
      assertThat(server.asked()).hasSize(1);
      now = now.plus(Duration.ofHours(2));
      robots.wish(server.url("/c"), server.url("/feed"));
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void line13OfTenMegabytesTheFirstHalfCounts() {
    String rules = "User-agent: *\nDisallow: /a\n" + "# filler\n".repeat(1_200_000);

    assertThat(wish("/a", serves(rules)).allowed()).isFalse();
    assertThat(wish("/b", serves(rules)).allowed()).isTrue();
  }

  @Test
  void line13ARedirectIsFollowed() {
    RudeServer.Manners redirecting =
        (asked, out) ->
            (asked.path().equals("/robots.txt")
                    ? RudeServer.redirects("/elsewhere.txt")
                    : serves("User-agent: *\nDisallow: /a"))
                .answer(asked, out);

    assertThat(wish("/a", redirecting).allowed()).isFalse();
    assertThat(wish("/b", redirecting).allowed()).isTrue();
  }

  @Test
  void line13ARedirectWithoutEndIsAsIfThereWereNone() {
    assertThat(wish("/a", RudeServer.redirects("/robots.txt")).allowed()).isTrue();
  }

  @Test
  void whatIsSaidToUsCountsMoreThanWhatIsSaidToAll() {
    String rules =
        "User-agent: *\nDisallow: /\n\nUser-agent: coranto\nDisallow: /private\nCrawl-delay: 7\n";

    assertThat(wish("/a", serves(rules)))
        .isEqualTo(new Wish(true, "its robots.txt asks not to", Duration.ofSeconds(7)));
    assertThat(wish("/private/a", serves(rules)).allowed()).isFalse();
  }

  @Test
  void aCrawlDelayOfAnHourIsCutToFiveMinutes() {
    assertThat(wish("/a", serves("User-agent: *\nCrawl-delay: 3600\n")).pause())
        .isEqualTo(Robots.LONGEST_PAUSE);
  }

  @Test
  void aPageOfHtmlInItsPlaceBarsNothing() {
    assertThat(
            wish("/a", RudeServer.says("HTTP/1.1 200 OK\r\nContent-Type: text/html", "<html><p>Hi"))
                .allowed())
        .isTrue();
  }
}
