package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Page;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Pages made to break a reader: each is read or refused in time.
@Timeout(30)
class HostilePageTest {
  private static final String STORY =
      "<p>The harbour of Port Ardis was closed on Monday after the ferry Calla ran aground, the"
          + " port office said. Nobody was hurt, and the ship is to be towed away at high"
          + " water.</p><p>The office said that it will open again on Wednesday, when divers have"
          + " looked at the quay wall and the crane has been moved.</p>";

  @Test
  void aMillionNestedTags() {
    assertThat(timed("<div>".repeat(1_000_000) + STORY)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aMillionNestedInlineTags() {
    assertThat(timed("<b>".repeat(1_000_000) + STORY)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aMillionNestedTables() {
    assertThat(timed("<table><tr><td>".repeat(300_000) + STORY)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void aHundredThousandAttributes() {
    var attributes = new StringBuilder();
    for (int index = 0; index < 100_000; index++) {
      attributes.append(" a").append(index).append("=1");
    }
    assertThat(timed("<p" + attributes + ">" + STORY)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void tenMegabytesOnOneLine() {
    assertThat(timed("<p>" + "word ".repeat(1_990_000))).isLessThan(Duration.ofSeconds(2));
    assertThat(timed("<p>" + "<".repeat(9_900_000))).isLessThan(Duration.ofSeconds(2));
    assertThat(timed("word ".repeat(1_990_000))).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void manyUnclosedLinesAndLinks() {
    assertThat(timed("<p>word<br>".repeat(900_000))).isLessThan(Duration.ofSeconds(2));
    assertThat(timed("<a href=x>word ".repeat(600_000))).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void manyUnclosedScriptsAndComments() {
    for (String piece :
        new String[] {"<script x ", "<svg>x", "<!-- x ", "<style>x</", "<svg a=\""}) {
      assertThat(timed(STORY + piece.repeat(50_000))).isLessThan(Duration.ofSeconds(2));
    }
  }

  @Test
  void moreThanTenMegabytesAreRefused() {
    assertThat(read(new byte[10_000_001]))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void deepJson() {
    String json = "<script type=application/ld+json>" + "[{\"a\":".repeat(300_000) + "</script>";
    assertThat(timed(json + STORY)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void randomBytesNeverThrow() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(4000)];
      random.nextBytes(bytes);
      read(bytes);
      read(
          ("<html><p>" + new String(bytes, StandardCharsets.ISO_8859_1))
              .getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void shuffledPagesNeverThrow() {
    String page =
        "<html lang=en><head><title>A | B</title><meta property=og:title content='A'><script"
            + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"X"
            + " Y\"}]}</script></head><body><article><h1>A</h1><time"
            + " datetime=2031-02-03T04:05>3</time>"
            + STORY
            + "<ul><li>a<table><tr><td>b</table></article>";
    var random = new Random(11);
    for (int round = 0; round < 500; round++) {
      int from = random.nextInt(page.length());
      int to = Math.min(page.length(), from + random.nextInt(60));
      int at = random.nextInt(page.length());
      String cut = page.substring(0, from) + page.substring(to);
      at = Math.min(at, cut.length());
      read(
          (cut.substring(0, at) + page.substring(from, to) + cut.substring(at))
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void noScriptStyleOrMarkupIsLeftInTheText() {
    String hostile =
        "<article><h1>Ferry <img src=x onerror=alert(1)>aground</h1>"
            + STORY
            + "<script>alert(1)</script><style>p{}</style><svg><script>alert(2)</script></svg>"
            + "<p>A line &lt;b&gt;with brackets that are text\u202e and a turned direction\u202c, as the port office wrote it.</p>"
            + "<p onclick=alert(3)>The <a href='java\tscript:alert(4)'>master</a> of the Calla was not on the bridge when it happened, the office said.</p></article>";
    assertThat(read(hostile.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Extracted.class,
            found ->
                assertThat(found.report().text())
                    .doesNotContain("alert")
                    .doesNotContain("p{}")
                    .doesNotContain("\u202e")
                    .contains("The master of the Calla"));
  }

  private static Duration timed(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    long start = cpu();
    read(bytes);
    return Duration.ofNanos(cpu() - start);
  }

  /// The thread's own time: other work on the machine doesn't count.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Extraction read(byte[] bytes) {
    return new Extractor().extract(Page.of("https://example.org/1", bytes), "");
  }
}
