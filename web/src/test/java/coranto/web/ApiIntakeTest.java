package coranto.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Programs hand reports in.
class ApiIntakeTest extends ApiCase {
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  @Test
  void aReportIsTakenInAndAcknowledged() throws Exception {
    var answer = post("/api/reports", JSON, "{\"id\":\"one\",\"text\":\"The quay was shut.\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("{\"id\":\"one\",\"revision\":1,\"seq\":1,\"new\":true}");
    assertThat(intake.held).hasSize(1);
  }

  @Test
  void manyAreTakenInAndWhatIsNoReportIsToldOnItsLine() throws Exception {
    var answer =
        post(
            "/api/reports",
            LINES,
            "{\"id\":\"one\",\"text\":\"The quay was shut.\"}\n{broken\n\n{\"id\":\"two\"}\n"
                + "{\"id\":\"three\",\"text\":\"The quay was opened.\"}\n{\"kind\":\"pin\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"one\"", "\"seq\":1"),
            line -> assertThat(line).contains("\"line\":2", "\"reason\":\"no-json\""),
            line -> assertThat(line).contains("\"line\":4", "no-report", "text is missing"),
            line -> assertThat(line).contains("\"id\":\"three\"", "\"seq\":2"),
            line -> assertThat(line).contains("\"line\":6", "no-report"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "application/json | {                    | 400 | no-json", // broken
        "application/json | []                   | 400 | no-json", // no object
        "application/json | {\"id\":\"a\"}       | 422 | no-report", // no text
        "application/json | {\"text\":[]}        | 422 | no-report", // no string
        "text/plain       | {\"text\":\"a\"}     | 415 | wrong-type", // a form could send it
        "application/x-ndjson | {\"id\":\"a\"}   | 422 | no-report", // all lines are wrong
      })
  void whatIsWrongIsToldWithItsReason(String type, String body, int status, String reason)
      throws Exception {
    var answer = post("/api/reports", type, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(reason);
    assertThat(intake.held).isEmpty();
  }

  @Test
  void anArrayNestedWithoutEndIsRefused() throws Exception {
    var answer = post("/api/reports", JSON, "{\"text\":" + "[".repeat(100_000));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void moreThanIsTakenAtOnceIsRefusedAsAWhole() throws Exception {
    String line = "{\"text\":\"a\"}\n";
    assertThat(post("/api/reports", LINES, line.repeat(1_001)).statusCode()).isEqualTo(413);
    String lengthy = "{\"text\":\"" + "a".repeat(2_000_001) + "\"}";
    assertThat(post("/api/reports", JSON, lengthy).statusCode()).isEqualTo(413);
    String huge = "{\"text\":\"" + "a".repeat(16_000_001) + "\"}";
    assertThat(post("/api/reports", JSON, huge).statusCode()).isEqualTo(413);
    assertThat(intake.held).isEmpty();
  }

  @Test
  void aDeskThatIsFarBehindAsksToComeLater() throws Exception {
    intake.behind = true;
    var answer = post("/api/reports", JSON, "{\"text\":\"a\"}");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.body()).contains("\"type\":\"urn:coranto:busy\"");
  }

  @Test
  void whoHandsOverTooMuchIsToldWhenToComeAgain() throws Exception {
    intake.tooMuch = true;
    var answer = post("/api/reports", LINES, "{\"text\":\"a\"}\n");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    assertThat(answer.body()).contains("\"type\":\"urn:coranto:too-much\"", "60 reports a minute");
    assertThat(intake.clients).containsExactly("127.0.0.1");
  }

  @Test
  void line43APageOfAnotherSiteHandsNothingIn() throws Exception {
    String body = "{\"text\":\"a\"}";
    String own = "http://localhost:" + site.port();

    assertThat(post("/api/reports", JSON, body, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(post("/api/reports", JSON, body, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(post("/api/reports", JSON, body, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(intake.held).isEmpty();
    assertThat(
            post("/api/reports", JSON, body, "Origin", own, "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void anotherMethodIsToldWhichAreThere() throws Exception {
    var answer = sent(to("/api/reports").DELETE());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
  }
}
