package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import org.junit.jupiter.api.Test;

/// What is the same report, what is its revision, what is another.
class SameReportTest extends IntakeCase {
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
}
