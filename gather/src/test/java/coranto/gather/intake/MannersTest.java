package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.FeedState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A host that asks to be left alone, or can't cope, is left alone.
class MannersTest extends IntakeCase {
  @Test
  void line10APageThatSaysRetryAfterSavesTheOthersFromBeingAskedFor() {
    three();
    server.says("/1", "429 Too Many", "Retry-After: 3600", "");
    FeedState state = room.look();

    assertThat(server.asked("/1")).isEqualTo(1);
    assertThat(server.asked("/2") + server.asked("/3")).isZero();
    assertThat(state.trouble()).isNull();
    assertThat(state.note()).contains("2 × its host is left alone for a while");

    long feeds = server.asked("/feed");
    room.lookAfter(Duration.ofMinutes(40));
    assertThat(server.asked("/feed")).as("neither is the feed asked for").isEqualTo(feeds);
    assertThat(room.state().failures()).isZero();

    server.page("/1", "Ferry one stopped", FERRY);
    room.lookAfter(Duration.ofMinutes(30));
    assertThat(room.reports()).hasSize(3);
  }

  @Test
  void whoFailsThriceInARowIsNotAskedForMorePages() {
    three();
    for (String path : new String[] {"/1", "/2", "/3"}) {
      server.says(path, "500 Broken", "", "");
    }
    server.feed(
        server.item("/1", "", "One", ""),
        server.item("/2", "", "Two", ""),
        server.item("/3", "", "Three", ""),
        server.item("/4", "", "Four", ""),
        server.item("/5", "", "Five", ""));
    server.page("/4", "Ferry four stopped", FERRY).page("/5", "Ferry five stopped", FERRY);
    room.look();

    assertThat(server.asked("/3")).isEqualTo(1);
    assertThat(server.asked("/4") + server.asked("/5")).isZero();
    room.lookAfter(Duration.ofMinutes(30));
    assertThat(room.reports()).as("nothing is lost by it").isEmpty();
    room.lookAfter(Duration.ofMinutes(30));
    room.lookAfter(Duration.ofMinutes(30));
    assertThat(room.reports()).hasSize(2);
  }

  private void three() {
    server.feed(
        server.item("/1", "", "One", ""),
        server.item("/2", "", "Two", ""),
        server.item("/3", "", "Three", ""));
    server
        .page("/2", "Ferry two stopped", FERRY)
        .page("/3", "Ferry three stopped", "In spring. " + FERRY[0], FERRY[1]);
  }
}
