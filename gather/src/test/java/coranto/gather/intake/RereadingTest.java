package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extractor;
import coranto.report.Incoming;
import coranto.report.Page;
import coranto.report.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pages are looked at again, on a clock that the test turns: the feed says nothing in all of
/// these.
class RereadingTest extends IntakeCase {
  private void taken() {
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", ""))
        .page("/ferry", "Ferry stopped", FERRY);
    room.look();
    assertThat(room.reports()).hasSize(1);
  }

  private void says(String... paragraphs) {
    server.page("/ferry", "Ferry stopped", paragraphs);
  }

  @Test
  void aSilentEditIsARevisionThatWasNotThereAtTheLastLook() {
    taken();
    Instant first = room.now();
    room.lookAfter(Duration.ofHours(3));
    Instant same = room.now();
    says(FERRY[0], FERRY[1].replace("nobody was hurt", "four were hurt"), FERRY[2]);
    room.lookAfter(Duration.ofHours(22));

    assertThat(room.reports()).hasSize(2);
    Report revision = room.reports().getLast();
    assertThat(revision.id()).isEqualTo(room.reports().getFirst().id());
    assertThat(revision.revision()).isEqualTo(2);
    assertThat(revision.text()).contains("four were hurt");
    assertThat(revision.absent())
        .as("seen unchanged at the look before, hours after the first")
        .isBetween(first.plus(Duration.ofHours(3)), same);
    assertThat(room.truth.incoming(2).page()).as("with its bytes").isNotNull();
  }

  @Test
  void aPageIsLookedAtAfterThreeHoursADayAndThreeDaysThenNoMore() {
    taken();
    for (int hour = 0; hour < 24 * 7; hour++) {
      room.lookAfter(Duration.ofHours(1));
    }

    assertThat(server.asked("/ferry")).isEqualTo(4);
    assertThat(room.reports()).hasSize(1);
  }

  @Test
  void aPageIsAskedForOnlyIfItChanged() {
    server
        .feed(server.item("/ferry", "g1", "Ferry stopped", ""))
        .says(
            "/ferry",
            "200 OK",
            "Content-Type: text/html\r\nETag: \"7\"",
            NewsServer.html("", "Ferry stopped", FERRY));
    room.look();
    server.says("/ferry", "304 Not Modified", "ETag: \"7\"", "");
    room.lookAfter(Duration.ofHours(4));

    assertThat(server.last("/ferry").headers()).containsEntry("if-none-match", "\"7\"");
    assertThat(room.reports()).hasSize(1);
  }

  @Test
  void line12AChallengeAnEmptyPageOrAnErrorReplacesNothing() {
    taken();
    server.says(
        "/ferry",
        "200 OK",
        "Content-Type: text/html",
        "<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><p>"
            + "Please enable JavaScript and cookies to continue.</p></body></html>");
    room.lookAfter(Duration.ofHours(4));
    server.says("/ferry", "200 OK", "Content-Type: text/html", "");
    room.lookAfter(Duration.ofHours(22));
    server.says("/ferry", "404 Not Found", "", "");
    room.lookAfter(Duration.ofHours(50));

    assertThat(server.asked("/ferry")).isEqualTo(4);
    assertThat(room.reports()).hasSize(1);
  }

  @Test
  void aTeaserOfItReplacesNothing() {
    taken();
    says(FERRY[0], "Subscribe to read on.");
    room.lookAfter(Duration.ofHours(4));

    assertThat(server.asked("/ferry")).isEqualTo(2);
    assertThat(room.reports()).hasSize(1);
  }

  @Test
  void anotherReportThatItRedirectsToNowReplacesNothing() {
    taken();
    server.page(
        "/bridge",
        "Bridge to be rebuilt",
        "The council voted on Monday to rebuild the old market bridge in stone, at a cost of four"
            + " million crowns over three years.",
        "Builders are to begin in spring with the northern arch, which a barge damaged in last"
            + " autumn’s flood, councillor Ida Brandt told residents.");
    server.says("/ferry", "302 Found", "Location: /bridge", "");
    room.lookAfter(Duration.ofHours(4));

    assertThat(server.asked("/bridge")).isEqualTo(1);
    assertThat(room.reports()).hasSize(1);
  }

  @Test
  void aCorrectionInPlaceOfTheTextIsARevision() {
    taken();
    says(
        "Correction: a report that stood here confused the Orrel ferry with one of another line. No"
            + " ship of the Orrel line was stopped, and we regret the error.",
        "The harbour office confirmed on Tuesday that all sailings went as planned, its director said"
            + " in a statement sent to this newspaper.");
    room.lookAfter(Duration.ofHours(4));

    assertThat(room.reports()).hasSize(2);
  }

  @Test
  void line49AReportReadByAnEarlierExtractorIsComparedAsThisOneReadsIt() {
    server.page("/ferry", "Ferry stopped", FERRY);
    byte[] page =
        NewsServer.html("", "Ferry stopped", FERRY)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var fetched =
        new Page(
            server.url("/ferry"),
            java.util.Map.of("content-type", "text/html; charset=utf-8"),
            room.now(),
            page);
    var report =
        Report.draft("old", FERRY[0] + " Subscribe!")
            .url(server.url("/ferry"))
            .title("Ferry stopped")
            .seen(room.now())
            .build();
    room.truth.take(List.of(new Incoming(report, "extract-0", fetched)));
    var unaltered = new Unaltered(room.truth, new Extractor());
    var held = room.truth.report("old", 0).orElseThrow();

    assertThat(unaltered.since(held, read("old", FERRY))).isTrue();
    assertThat(unaltered.since(held, read("old", FERRY[0], FERRY[1], "It sank.")))
        .as("what the outlet altered since")
        .isFalse();
  }

  private static Report read(String id, String... paragraphs) {
    return Report.draft(id, String.join("\n\n", paragraphs)).title("Ferry stopped").build();
  }
}
