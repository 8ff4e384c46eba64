package coranto.gather.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What opens an address goes no further than the door.
class SecretAddressTest extends IntakeCase {
  private static final String SECRET = "s3cret";

  @Test
  void aTokenInALinkOpensThePageAndStandsInNothingThatIsKept() {
    server
        .feed(server.item("/ferry?token=" + SECRET, "g1", "Ferry stopped", ""))
        .page("/ferry?token=" + SECRET, "Ferry stopped", FERRY);
    room.look();

    var report = room.only();
    assertThat(server.asked("/ferry?token=" + SECRET)).isEqualTo(1);
    assertThat(report.url()).isEqualTo(server.url("/ferry"));
    assertThat(report.toString()).doesNotContain(SECRET);
    assertThat(room.truth.page(report.id(), 1).orElseThrow().url()).doesNotContain(SECRET);
  }

  @Test
  void norDoesItWhenTheFeedCarriesTheText() {
    String text = "<p>" + String.join("</p><p>", FERRY) + "</p>";
    server.feed(
        server.item(
            "/gone?access_token=" + SECRET,
            "g1",
            "Ferry stopped",
            "<description><![CDATA[" + text + "]]></description>"));
    room.look();

    assertThat(room.only().toString()).doesNotContain(SECRET);
    var page = room.truth.page(room.only().id(), 1).orElseThrow();
    assertThat(page.url() + page.headers() + new String(page.bytes(), StandardCharsets.UTF_8))
        .doesNotContain(SECRET);
  }

  @Test
  void aReasonDoesNotTellIt() {
    server.says("/feed", "302 Found", "Location: /feed?token=" + SECRET, "");
    server.says("/feed?token=" + SECRET, "302 Found", "Location: /feed", "");

    assertThat(room.look().trouble()).contains("circle").doesNotContain(SECRET);
  }
}
