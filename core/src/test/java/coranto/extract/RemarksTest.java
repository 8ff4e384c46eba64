package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.report.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages of the fictional "Ardis Courier" tell besides their report.
class RemarksTest {
  private static final String TEXT =
      "<p>The harbour of Port Ardis was closed on Monday after the ferry Calla ran aground on the"
          + " northern bank, the port office said. Nobody on board was hurt.</p><p>All 112 people"
          + " were brought ashore in boats within two hours, and the crew handed out blankets and"
          + " coffee while they waited for the buses to Lower Vey.</p><p>The office said that it was"
          + " too early to say why the ship left the channel.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://ardis.example/ferry      | <a href='/ferry?page=2'>2</a>           | https://ardis.example/ferry?page=2",
        "https://ardis.example/ferry/     | <a href='/ferry/2/'>Next page</a>       | https://ardis.example/ferry/2/",
        "https://ardis.example/ferry.html | <a rel=next href=ferry-2.html>more</a>  | https://ardis.example/ferry-2.html",
        "https://ardis.example/f?id=7&p=2 | <a href='/f?id=7&amp;p=3'>3</a>         | https://ardis.example/f?id=7&p=3",
        "https://ardis.example/ferry      | <a href='/ferry/seite-2'>Weiter</a>     | https://ardis.example/ferry/seite-2",
        "https://ardis.example/ferry/page/2 | <a href='/ferry/page/3/'>›</a>        | https://ardis.example/ferry/page/3/",
        // the next report, an earlier page, a page of comments, another outlet's
        "https://ardis.example/ferry      | <a rel=next href='/harbour'>Next</a>    | ",
        "https://ardis.example/news/1204  | <a rel=next href='/news/1205'>Next</a>  | ",
        "https://ardis.example/ferry?page=3 | <a href='/ferry?page=2'>2</a>         | ",
        "https://ardis.example/ferry      | <a href='/ferry/comment-page-2/#c9'>2</a> | ",
        "https://ardis.example/ferry      | <a href='https://other.example/ferry?page=2'>2</a> | ",
      })
  void thePageOnWhichAReportGoesOn(String url, String link, String next) {
    assertThat(read(url, "", TEXT + link).remarks().next()).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script> | true",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script> | true",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true}</script> | false",
        "<meta property=article:content_tier content=locked> | true",
        "<meta property=article:content_tier content=free> | false",
        "<meta name=robots content=all> | false",
      })
  void whetherTheTextIsFreeForAll(String head, boolean paywalled) {
    assertThat(read("https://ardis.example/ferry", head, TEXT).remarks().paywalled())
        .isEqualTo(paywalled);
  }

  @Test
  void aTextThatBreaksOffAtANoticeIsPaywalled() {
    String notice = "<div class=paywall-box><p>Subscribe now to read on.</p></div>";
    assertThat(read("https://ardis.example/ferry", "", TEXT + notice).remarks().paywalled())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>With material from dpa</p>",
        "<p>(Deutsche Presse-Agentur)</p>",
        "<p>Source: dpa</p>",
      })
  void theAgencyIsNamedThoughItsLineIsNoPartOfTheText(String line) {
    Extracted found = read("https://ardis.example/ferry", "", TEXT + line);
    assertThat(found.remarks().agency()).isEqualTo("Deutsche Presse-Agentur");
  }

  @Test
  void anAgencyCreditsNobodyWithItsOwnText() {
    assertThat(read("https://www.dpa.com/ferry", "", TEXT + "<p>(dpa)</p>").remarks().agency())
        .isNull();
  }

  @Test
  void anAgencyInACaptionIsNoCredit() {
    String picture =
        "<figure><img src=a.jpg><figcaption>The Calla. Photo: dpa</figcaption></figure>";
    assertThat(read("https://ardis.example/ferry", "", picture + TEXT).remarks().agency()).isNull();
  }

  @Test
  void aLivePageIsOne() {
    String live = "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\"}</script>";
    assertThat(read("https://ardis.example/ferry", live, TEXT).remarks().kind())
        .isEqualTo(Remarks.Kind.LIVE);
  }

  @Test
  void aVideoWithATextIsReadAndOneWithoutIsRefused() {
    String video = "<meta property=og:type content=video.other>";
    assertThat(read("https://ardis.example/video/9", video, TEXT).remarks().kind())
        .isEqualTo(Remarks.Kind.MEDIA);
    assertThat(
            extract("https://ardis.example/video/9", video, "<p>The Calla leaves the harbour.</p>"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.MEDIA));
  }

  @Test
  void aShortReportIsNotRefused() {
    String news = "<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>";
    Extracted found =
        read(
            "https://ardis.example/ferry",
            news,
            "<p>The ferry Calla is afloat again, the port office said.</p>");
    assertThat(found.report().text())
        .isEqualTo("The ferry Calla is afloat again, the port office said.");
    assertThat(found.remarks()).isEqualTo(Remarks.NONE);
  }

  private static Extracted read(String url, String head, String body) {
    return (Extracted) extract(url, head, body);
  }

  private static Extraction extract(String url, String head, String body) {
    String html =
        "<html lang=en><head><title>Ferry runs aground | Ardis Courier</title>"
            + head
            + "</head><body><nav><a href=/>Home</a></nav><article><h1>Ferry runs aground</h1>"
            + body
            + "</article><footer>© 2031 Ardis Courier</footer>";
    return new Extractor().extract(Page.of(url, html.getBytes(StandardCharsets.UTF_8)), "");
  }
}
