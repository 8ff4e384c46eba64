package coranto.gather.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Hostile input, line 10: conditions, statuses and how long to wait.
class ConditionsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  private static Fetched fetched(
      RudeServer.Manners manners, @Nullable String etag, @Nullable String modified) {
    try (var server = RudeServer.start(manners);
        var door =
            Door.open(Doors.settings(server.place()), () -> NOW, Doors.names(java.util.Map.of()))) {
      return door.fetch(Errand.ofOwner(server.url("/"), Doors.SHORT).knowing(etag, modified));
    }
  }

  private static void failed(Fetched fetched, Failure reason, @Nullable Duration pause) {
    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Failed.class,
            failed -> {
              assertThat(failed.reason()).isEqualTo(reason);
              assertThat(failed.pause()).isEqualTo(pause);
            });
  }

  @Test
  void line10A304WithABodyIsStillA304() {
    assertThat(
            fetched(
                RudeServer.says(
                    "HTTP/1.1 304 Not Modified\r\nETag: \"2\"\r\nContent-Length: 4", "news"),
                "\"1\"",
                null))
        .isInstanceOfSatisfying(
            Fetched.NotModified.class,
            same -> assertThat(same.headers()).containsEntry("etag", "\"2\""));
  }

  @Test
  void line10A304ThatNobodyAskedForIsBroken() {
    failed(
        fetched(RudeServer.says("HTTP/1.1 304 Not Modified", ""), null, null),
        Failure.BROKEN,
        null);
  }

  @Test
  void line10AnETagThatChangedWhileLastModifiedDidNotBringsTheNewPage() {
    String date = "Mon, 02 Mar 2026 06:00:00 GMT";
    RudeServer.Manners honest =
        (asked, out) -> {
          boolean same = "\"2\"".equals(asked.headers().get("if-none-match"));
          assertThat(asked.headers()).containsEntry("if-modified-since", date);
          RudeServer.says(
                  (same ? "HTTP/1.1 304 Same" : "HTTP/1.1 200 OK")
                      + "\r\nETag: \"2\"\r\nLast-Modified: "
                      + date,
                  same ? "" : "news")
              .answer(asked, out);
        };

    assertThat(fetched(honest, "\"1\"", date))
        .isInstanceOfSatisfying(
            Fetched.Came.class, came -> assertThat(came.page().header("etag")).isEqualTo("\"2\""));
    assertThat(fetched(honest, "\"2\"", date)).isInstanceOf(Fetched.NotModified.class);
  }

  @Test
  void line10AnETagOfManyLinesIsNotSentBack() {
    assertThat(
            Errand.of("http://a.example", Limits.FEED).knowing("\"1\"\r\nX: y", "x\u0000").knows())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "429 | 120                           | PT2M",
        "503 | 120                           | PT2M",
        "503 | Mon, 02 Mar 2026 08:00:00 GMT | PT1H",
        "503 | Mon, 02 Mar 2026 06:00:00 GMT | -",
        "429 | -120                          | -",
        "429 | 0                             | -",
        "429 | soon                          | -",
        "429 | -                             | -",
        "503 | 31536000                      | PT24H",
        "503 | Tue, 02 Mar 2027 07:00:00 GMT | PT24H",
        "503 | 99999999999999999999          | PT24H",
      })
  void line10HowLongToWait(int status, @Nullable String after, @Nullable Duration pause) {
    String header = after == null ? "" : "\r\nRetry-After: " + after;
    failed(
        fetched(RudeServer.says("HTTP/1.1 " + status + " Busy" + header, "busy"), null, null),
        Failure.BUSY,
        pause);
  }

  @ParameterizedTest
  @CsvSource({
    "401, FORBIDDEN", "403, FORBIDDEN", "404, NOT_FOUND", "410, GONE", "418, STATUS",
    "500, SERVER", "502, SERVER", "206, STATUS", "300, STATUS", "999, STATUS"
  })
  void everyOtherStatusHasItsReason(int status, Failure reason) {
    failed(fetched(RudeServer.says("HTTP/1.1 " + status + " So", "x"), null, null), reason, null);
  }

  @Test
  void weSayWhoWeAre() {
    try (var server = RudeServer.start(RudeServer.says("HTTP/1.1 200 OK", "news"));
        var door = Doors.allowing(server.place())) {
      Doors.fetch(door, server.url("/a?b=c#d"));

      var asked = server.asked().getFirst();
      assertThat(asked.path()).isEqualTo("/a?b=c");
      assertThat(asked.headers())
          .containsEntry("user-agent", "Coranto/test (news reader; ops@desk.example)")
          .containsEntry("accept-encoding", "gzip, deflate, br")
          .containsEntry("host", server.place())
          .doesNotContainKeys("cookie", "referer", "authorization", "upgrade");
    }
  }
}
