package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extractor;
import coranto.flow.FeedState;
import coranto.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// From a feed's entry to a report.
class GathererTest extends IntakeCase {
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

  private String bytes() {
    var page = Objects.requireNonNull(room.truth.incoming(1).page());
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }
}
