package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Page;
import coranto.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Pages of the fictional "Ardis Courier", read whole.
class ExtractorTest {
  private static final String ADDRESS =
      "https://www.ardis-courier.example.co.uk/2031/05/12/ferry?utm_source=feed";

  @Test
  void theTextIsTheArticleAndNothingElse() throws IOException {
    assertThat(ferry().text())
        .isEqualTo(
            """
            The ferry Calla ran aground outside Port Ardis on Monday with 112 people on board; nobody was hurt.

            PORT ARDIS - The ferry Calla ran aground on the northern bank of the harbour early on Monday, the port office said. All 112 people on board were brought ashore in boats within two hours, and the harbour was closed to other ships.

            “We heard a long scraping noise, and then everything was quite still,” said Ottilie Brandmark, a passenger from Lower Vey. She said that the crew had handed out blankets and coffee before the boats came.

            Why it happened

            The port office said that the ship had left the marked channel, and that it was too early to say why. The shipping line denied that the engine had failed, as a member of the crew had told local radio.

            The sea was calm and the wind was light.

            The master of the ship has sailed the route for eleven years.

            “The channel was dredged in March, and the buoys are where they should be,” the harbour master said.

            The Calla is to be towed away at high water on Tuesday evening, when divers have looked at the hull. The harbour is expected to open again on Wednesday morning at the earliest.""");
  }

  @Test
  void itsFactsAreReadOffThePage() throws IOException {
    Report report = ferry();
    assertThat(report.title()).isEqualTo("Ferry runs aground outside Port Ardis");
    assertThat(report.byline()).containsExactly("Wilma Tanner", "Jo Okoro");
    assertThat(report.published()).hasToString("2031-05-12T09:15:00+01:00");
    assertThat(report.modified()).hasToString("2031-05-12T11:40:00+01:00");
    assertThat(report.language()).isEqualTo("en-GB");
    assertThat(report.section()).isEqualTo("Harbour");
    assertThat(report.tags()).containsExactly("ferries", "Port Ardis");
    assertThat(report.image()).isEqualTo("https://www.ardis-courier.example.co.uk/calla.jpg");
    assertThat(report.url()).isEqualTo("https://www.ardis-courier.example.co.uk/2031/05/12/ferry");
    assertThat(report.outletOrUnknown().name()).isEqualTo("Ardis Courier");
    assertThat(report.outletOrUnknown().domain()).isEqualTo("example.co.uk");
    assertThat(report.revision()).isEqualTo(1);
  }

  @Test
  void theSamePageGivesTheSameId() throws IOException {
    assertThat(ferry().id()).isEqualTo(ferry().id()).hasSize(16);
    Page page = Page.of(ADDRESS, bytes("ferry.html"));
    assertThat(((Extracted) new Extractor().extract(page, "mine")).report().id()).isEqualTo("mine");
  }

  @Test
  void aCanonicalAddressOfAnotherOutletIsNotBelieved() throws IOException {
    Page page = Page.of("https://copies.example.org/a", bytes("ferry.html"));
    Report report = ((Extracted) new Extractor().extract(page, "")).report();
    assertThat(report.url()).isEqualTo("https://copies.example.org/a");
    assertThat(report.outletOrUnknown().domain()).isEqualTo("example.org");
  }

  @Test
  void aDateAfterThePageWasFetchedIsNotBelieved() throws IOException {
    var fetched = Instant.parse("2031-05-12T09:00:00Z");
    var page = new Page(ADDRESS, Map.of(), fetched, bytes("ferry.html"));
    Report report = ((Extracted) new Extractor().extract(page, "")).report();
    assertThat(report.published()).hasToString("2031-05-12T09:15:00+01:00");
    assertThat(report.modified()).isNull();
    assertThat(report.seen()).isEqualTo(fetched);
  }

  @Test
  void aListOfReportsIsRefused() throws IOException {
    assertThat(
            new Extractor().extract(Page.of("https://example.org/news/", bytes("front.html")), ""))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.INDEX));
  }

  @Test
  void noticesInAnArticlesPlaceAreRefusedWithTheirReason() {
    assertThat(refused("<title>Just a moment...</title><body><p>Checking your browser"))
        .isEqualTo(Reason.CHALLENGE);
    assertThat(refused("<title>Courier</title><body><h1>Page not found</h1><p>Try the search."))
        .isEqualTo(Reason.ERROR);
    assertThat(refused("<body><h1>Courier</h1><form><p>Please log in</p><p>Forgot your password?"))
        .isEqualTo(Reason.LOGIN);
    assertThat(refused("<html><body></body></html>")).isEqualTo(Reason.EMPTY);
    assertThat(refused("")).isEqualTo(Reason.EMPTY);
    assertThat(refused("%PDF-1.4\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e"))
        .isEqualTo(Reason.NOT_TEXT);
  }

  @Test
  void fromPlainTextNothingIsCutOut() {
    String text =
        "Ferry runs aground\n\nThe ferry ran aground.\n\nRead also: the harbour closes\n\nShare";
    Report report =
        ((Extracted)
                new Extractor().extract(Page.of(null, text.getBytes(StandardCharsets.UTF_8)), ""))
            .report();
    assertThat(report.title()).isEqualTo("Ferry runs aground");
    assertThat(report.text())
        .isEqualTo("The ferry ran aground.\n\nRead also: the harbour closes\n\nShare");
  }

  @Test
  void aShortReportInJapaneseIsRead() {
    String text = "アルディス港の沖で月曜日の朝、連絡船が座礁した。港の事務所によると、乗っていた百十二人は全員が無事に上陸した。船は火曜日の夕方に引き船で運ばれる予定だという。";
    String html =
        "<html lang=ja><title>連絡船が座礁</title><body><nav><a href=/>トップ</a></nav><article><h1>連絡船が座礁</h1><p>"
            + text
            + "</p><p>"
            + text.replace("月曜日", "昨日")
            + "</p></article>";
    Report report =
        ((Extracted)
                new Extractor()
                    .extract(
                        Page.of("https://example.jp/a1", html.getBytes(Charset.forName("UTF-8"))),
                        ""))
            .report();
    assertThat(report.text()).startsWith(text).doesNotContain("トップ");
    assertThat(report.language()).isEqualTo("ja");
  }

  private static Reason refused(String html) {
    var page = Page.of("https://example.org/x", html.getBytes(StandardCharsets.UTF_8));
    return ((Refused) new Extractor().extract(page, "")).reason();
  }

  private static Report ferry() throws IOException {
    return ((Extracted) new Extractor().extract(Page.of(ADDRESS, bytes("ferry.html")), ""))
        .report();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = ExtractorTest.class.getResourceAsStream(name)) {
      return java.util.Objects.requireNonNull(in).readAllBytes();
    }
  }
}
