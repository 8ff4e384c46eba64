package coranto.gather.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile input, lines 8 and 9, and the empty 200 of line 12: bodies without end, without truth,
/// without measure.
@Timeout(20)
class BodiesTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html";

  private static Fetched fetched(RudeServer.Manners manners) {
    try (var server = RudeServer.start(manners);
        var door = Doors.allowing(server.place())) {
      long start = System.nanoTime();
      var fetched = Doors.fetch(door, server.url("/"));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      return fetched;
    }
  }

  private static void refused(Fetched fetched, Refusal reason) {
    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static void failed(Fetched fetched, Failure reason) {
    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Failed.class, failed -> assertThat(failed.reason()).isEqualTo(reason));
  }

  private static String text(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Came.class);
    return new String(
        ((Fetched.Came) fetched).page().bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void line8OneByteAtATimeIsTooSlow() {
    failed(
        fetched(
            (_, out) -> {
              RudeServer.write(out, OK, new byte[0]);
              for (int sent = 0; sent < 50; sent++) {
                out.write('x');
                out.flush();
                Thread.sleep(200);
              }
            }),
        Failure.TOO_SLOW);
  }

  @Test
  void line8HeadersOneByteAtATimeAreTooSlow() {
    failed(
        fetched(
            (_, out) -> {
              for (int sent = 0; sent < 50; sent++) {
                out.write(OK.charAt(Math.min(sent, OK.length() - 1)));
                out.flush();
                Thread.sleep(200);
              }
            }),
        Failure.TOO_SLOW);
  }

  @Test
  void line8AServerThatNeverAnswersIsTooSlow() {
    failed(fetched((_, _) -> Thread.sleep(10_000)), Failure.TOO_SLOW);
  }

  @Test
  void line8AnEndlessBodyIsTooLarge() {
    refused(fetched((_, out) -> pour(out, OK, "")), Refusal.TOO_LARGE);
  }

  @Test
  void line8AnEndlessChunkedBodyIsTooLarge() {
    refused(
        fetched(
            (_, out) -> {
              RudeServer.write(out, OK + "\r\nTransfer-Encoding: chunked", new byte[0]);
              byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes();
              for (int sent = 0; sent < 10_000; sent++) {
                out.write(chunk);
              }
            }),
        Refusal.TOO_LARGE);
  }

  @Test
  void line8EndlessHeadersAreBroken() {
    failed(fetched((_, out) -> pour(out, OK + "\r\nX-A: ", "")), Failure.BROKEN);
    failed(
        fetched(
            (_, out) -> {
              out.write(OK.getBytes());
              for (int sent = 0; sent < 100_000; sent++) {
                out.write(("\r\nX-" + sent + ": x").getBytes());
              }
            }),
        Failure.BROKEN);
  }

  private static void pour(OutputStream out, String head, String end) throws IOException {
    out.write((head + (head.endsWith(": ") ? "" : "\r\n\r\n")).getBytes());
    byte[] much = "x".repeat(8192).getBytes();
    for (int sent = 0; sent < 10_000; sent++) {
      out.write(much);
    }
    out.write(end.getBytes());
  }

  @Test
  void line8ABodyWithoutALengthIsReadToItsEnd() {
    assertThat(text(fetched(RudeServer.says(OK, "news")))).isEqualTo("news");
  }

  @Test
  void line8ALengthThatPromisesMoreIsCutShort() {
    failed(fetched(RudeServer.says(OK + "\r\nContent-Length: 400", "news")), Failure.CUT_SHORT);
  }

  @Test
  void line8ALengthThatPromisesLessGivesWhatWasPromised() {
    assertThat(text(fetched(RudeServer.says(OK + "\r\nContent-Length: 4", "news and more"))))
        .isEqualTo("news");
  }

  @Test
  void line8ALengthBeyondAllMeasureIsRefusedUnread() {
    refused(
        fetched(RudeServer.says(OK + "\r\nContent-Length: 99999999999", "news")),
        Refusal.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "many", "4, 9"})
  void line8ALengthThatIsNoneIsNeverAPageOfSomeoneElse(String length) {
    var fetched = fetched(RudeServer.says(OK + "\r\nContent-Length: " + length, "news"));

    assertThat(fetched)
        .satisfiesAnyOf(
            each -> failed(each, Failure.BROKEN), each -> assertThat(text(each)).isEqualTo("news"));
  }

  @Test
  void line9AGzipBombIsRefused() throws IOException {
    refused(packed("gzip", gzip(new byte[20_000_000])), Refusal.BOMB);
  }

  @Test
  void line9ADeflateBombIsRefusedWithAndWithoutItsHead() throws IOException {
    refused(packed("deflate", deflate(new byte[20_000_000], false)), Refusal.BOMB);
    refused(packed("deflate", deflate(new byte[20_000_000], true)), Refusal.BOMB);
  }

  /// 2,000,000 times the letter x in brotli.
  @Test
  void line9ABrotliBombIsRefused() {
    refused(packed("br", Base64.getDecoder().decode(BROTLI_BOMB)), Refusal.BOMB);
  }

  @Test
  void line9ANestedBombIsRefusedAtTheLayerThatGrows() throws IOException {
    byte[] inner = gzip(new byte[20_000_000]);
    refused(packed("gzip, gzip", gzip(inner)), Refusal.BOMB);
    byte[] empties = new byte[2_000_000]; // the inner layer is large and unpacks to nothing
    byte[] empty = gzip(new byte[0]);
    for (int at = 0; at + empty.length <= empties.length; at += empty.length) {
      System.arraycopy(empty, 0, empties, at, empty.length);
    }
    refused(packed("gzip, gzip", gzip(empties)), Refusal.BOMB);
  }

  @Test
  void line9AZstdBombIsRefusedAndABrokenOneIsNoPage() throws IOException {
    refused(packed("zstd", zstd(new byte[2_000_000])), Refusal.BOMB);
    assertThat(packed("zstd", "news".getBytes())).isInstanceOf(Fetched.Failed.class);
  }

  private static byte[] zstd(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zstd = new ZstdOutputStream(packed)) {
      zstd.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void line9ThreeLayersAreRefusedUnread() throws IOException {
    refused(packed("gzip, gzip, gzip", gzip(gzip(gzip(new byte[9])))), Refusal.CODING);
    refused(packed("compress", new byte[9]), Refusal.CODING);
  }

  @ParameterizedTest
  @CsvSource({"gzip", "deflate", "br", "zstd"})
  void line9HonestPackingIsUnpacked(String coding) throws IOException {
    byte[] news = "news ".repeat(100).getBytes();
    byte[] body =
        switch (coding) {
          case "gzip" -> gzip(news);
          case "deflate" -> deflate(news, true);
          case "zstd" -> zstd(news);
          default -> Base64.getDecoder().decode(BROTLI_NEWS);
        };
    assertThat(text(packed(coding, body))).startsWith("news news").hasSize(500);
  }

  @Test
  void line9WhatIsOnlyCalledGzipIsReadAsItIs() {
    assertThat(text(packed("gzip", "news".getBytes()))).isEqualTo("news");
  }

  @Test
  void line9BrokenPackingIsBrokenOrCutShort() throws IOException {
    byte[] whole = gzip("news ".repeat(100).getBytes());
    failed(packed("gzip", java.util.Arrays.copyOf(whole, 20)), Failure.CUT_SHORT);
    failed(packed("br", new byte[] {-1, -1, -1, -1}), Failure.BROKEN);
    failed(packed("deflate", new byte[] {120, -100, -1, -1}), Failure.BROKEN);
  }

  @Test
  void line12AnEmptyAnswerIsAFailureNotAPage() throws IOException {
    failed(fetched(RudeServer.says(OK + "\r\nContent-Length: 0", "")), Failure.EMPTY);
    failed(fetched(RudeServer.says(OK, "")), Failure.EMPTY);
    failed(fetched(RudeServer.says("HTTP/1.1 204 No Content", "")), Failure.EMPTY);
    failed(packed("gzip", gzip(new byte[0])), Failure.EMPTY);
  }

  @Test
  void whatIsNoHttpIsBroken() {
    assertThat(fetched(RudeServer.says("SSH-2.0-OpenSSH_9.9", "")))
        .isInstanceOf(Fetched.Failed.class);
    failed(fetched((_, _) -> {}), Failure.CUT_SHORT);
  }

  private static Fetched packed(String coding, byte[] body) {
    return fetched(
        (_, out) ->
            RudeServer.write(
                out,
                OK + "\r\nContent-Encoding: " + coding + "\r\nContent-Length: " + body.length,
                body));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflate = new DeflaterOutputStream(out, new Deflater(9, bare))) {
      deflate.write(bytes);
    }
    return out.toByteArray();
  }

  private static final String BROTLI_BOMB = "m3+EHvgl8OKxQCCHzwM=";
  private static final String BROTLI_NEWS = "G/MB+I1Utb8sc7srkLlgLQpIzQE=";

  @Test
  void line8AStatusCountsThoughItsBodyComesLateOrNever() {
    failed(fetched((_, out) -> late(out, "404 Not Found")), Failure.NOT_FOUND);
    failed(fetched((_, out) -> late(out, "503 Busy")), Failure.BUSY);
    assertThat(
            text(
                fetched(
                    (asked, out) -> {
                      if (asked.path().equals("/")) {
                        late(out, "302 Found\r\nLocation: /there");
                      } else {
                        RudeServer.write(out, OK + "\r\nContent-Length: 4", "news".getBytes());
                      }
                    })))
        .isEqualTo("news");
  }

  private static void late(OutputStream out, String status)
      throws IOException, InterruptedException {
    RudeServer.write(out, "HTTP/1.1 " + status + "\r\nContent-Length: 500", new byte[0]);
    Thread.sleep(30);
    out.write(new byte[500]);
  }
}
