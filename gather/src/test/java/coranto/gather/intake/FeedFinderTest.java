package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.gather.intake.FeedFinder.Found;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An address that an owner gives may be that of a site.
class FeedFinderTest {
  private final NewsServer server = new NewsServer();
  private final Room room = new Room(server);

  @AfterEach
  void closes() {
    room.close();
    server.close();
  }

  private Found find(String path) {
    return room.gatherer.find(server.url(path));
  }

  private void site(String head, String body) {
    server.says(
        "/",
        "200 OK",
        "Content-Type: text/html",
        "<html><head><title>The Pier</title>" + head + "</head><body>" + body + "</body></html>");
  }

  @Test
  void theFeedThatAPageNamesIsFoundAndTheOthersAreTold() {
    site(
        "<link rel=alternate type=application/rss+xml href=/comments>"
            + "<link rel=alternate type=application/rss+xml href=/other>"
            + "<link rel=alternate type=application/rss+xml href=/feed>",
        "");
    server.feed(server.item("/1", "", "One", ""));

    assertThat(find("/"))
        .as("the one that is there, comments last")
        .isEqualTo(
            new Found.Other(
                server.url("/feed"),
                "The Pier",
                List.of(server.url("/other"), server.url("/comments"))));
  }

  @Test
  void elseOneThatItLinksToOrThatLiesWhereFeedsUsuallyLie() {
    site("", "<a href='/news/rss'>RSS</a>");
    server.feed(server.item("/1", "", "One", ""));

    assertThat(find("/")).isEqualTo(new Found.Other(server.url("/feed"), "The Pier", List.of()));
    assertThat(server.asked("/news/rss")).isEqualTo(1);
  }

  @Test
  void aPageWithoutAnyIsToldApartFromAFeedAndFromWhatCantBeTold() {
    site("", "");
    server.says("/down", "503 Busy", "", "");
    server.says("/atom", "200 OK", "", "<feed xmlns='http://www.w3.org/2005/Atom'/>");

    assertThat(find("/")).isEqualTo(new Found.None());
    assertThat(find("/atom")).isEqualTo(new Found.Itself());
    assertThat(find("/down")).isEqualTo(new Found.Itself());
  }
}
