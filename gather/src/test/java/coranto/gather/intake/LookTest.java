package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.FeedState;
import coranto.flow.FeedState.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a look at a feed asks for, and what it leaves behind.
class LookTest extends IntakeCase {
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
}
