package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction.Extracted;
import coranto.report.Page;
import coranto.report.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in or beside the text of the fictional "Ardis Courier" and is none of it.
class StrayLinesTest {
  private static final String FIRST =
      "The harbour of Port Ardis was closed on Monday after the ferry Calla ran aground on the"
          + " northern bank, the port office said. Nobody on board was hurt.";
  private static final String SECOND =
      "All 112 people were brought ashore in boats within two hours, and the crew handed out"
          + " blankets and coffee while they waited for the buses to Lower Vey.";
  private static final String THIRD =
      "The shipping line denied that the engine had failed, as a member of the crew had told local"
          + " radio. The office said that it was too early to say why the ship left the channel.";
  private static final String LAST =
      "The ship is to be towed away at high water on Tuesday evening, when divers have looked at"
          + " the hull. The harbour is expected to open again on Wednesday morning.";
  private static final String TEXT = String.join("\n\n", FIRST, SECOND, THIRD, LAST);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=factbox><h3>Facts about the Calla</h3><p>The ferry was built in Lower Vey and"
            + " carries 300 people and 40 cars. It has sailed the northern route for eleven"
            + " years.</p></div>",
        "<aside class='info-box'><p>Port Ardis has two harbours. The northern one was dredged for"
            + " the third time in March, and the buoys were laid anew after it.</p></aside>",
        "<div class=photo><p>The Calla on the northern bank, with the boats of the harbour office"
            + " beside it, seen from the old mill.</p></div>",
        "<div class=media-info><p>Passengers on their way to the buses</p></div>",
        "<div class=related-inline><h3>Read also</h3><ul><li><a href=/1>Harbour dredged for the"
            + " third time</a></li><li><a href=/2>A new ferry for the north</a></li></ul></div>",
        "<div><a href=/3>All that is known of the Calla so far</a></div>",
      })
  void aBoxInTheMidst(String box) {
    assertThat(
            read("<p>" + FIRST + "<p>" + SECOND + "</p>" + box + "<p>" + THIRD + "<p>" + LAST)
                .text())
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get in touch with our news desk by writing to desk@ardis-courier.example.",
        "With reporting by the Northern News Agency",
        "This is a developing story, more to follow.",
        "Updated: 12 May 2031, 11:40",
        "Wilma Tanner",
      })
  void aLineBehind(String line) {
    assertThat(read(paragraphs() + "<p>" + line).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Monday, 12 May 2031, 9:15", "By Wilma Tanner, Port Ardis"})
  void aLineBefore(String line) {
    assertThat(read("<p>" + line + "</p>" + paragraphs()).text()).isEqualTo(TEXT);
  }

  @Test
  void aNameBehindIsTheByline() {
    Report report =
        read("<meta name=author content='Ardis Courier'>" + paragraphs() + "<p>Jo Okoro");
    assertThat(report.byline()).containsExactly("Jo Okoro");
    assertThat(report.text()).isEqualTo(TEXT);
  }

  @Test
  void aDayUnderAPictureIsNotTheReports() {
    String picture = "<figure><img><figcaption>The Calla on 24 April 2031</figcaption></figure>";
    String line = "<p>Monday, 12 May 2031, 9:15</p>";
    assertThat(read(picture + line + paragraphs()).published()).hasToString("2031-05-12T09:15:00");
    assertThat(read(picture + paragraphs()).published()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Courier newsroom, Courier newsroom",
    "Ardis Courier, Ardis Courier",
    "By Ottilie Brandmark, Ottilie Brandmark",
    "'Ardis Courier, Jo Okoro', Jo Okoro",
  })
  void theBylineOfAMeta(String said, String name) {
    assertThat(read("<meta name=author content='" + said + "'>" + paragraphs()).byline())
        .containsExactly(name);
  }

  @Test
  void theTextBroughtASecondTimeInOnePiece() {
    String whole = "<div>" + String.join(" ", FIRST, SECOND, THIRD, LAST) + "</div>";
    assertThat(read(paragraphs() + whole).text()).isEqualTo(TEXT);
  }

  @Test
  void aClassThatStylesOthersNamesNothing() {
    Vocabulary words = Vocabulary.SHIPPED;
    assertThat(words.roles("text-lg [&_figcaption]:mt-2 md:hidden")).isZero();
    assertThat(Role.CAPTION.in(words.roles("figcaption md:flex"))).isTrue();
  }

  private static String paragraphs() {
    return "<p>" + String.join("</p><p>", FIRST, SECOND, THIRD, LAST) + "</p>";
  }

  private static Report read(String body) {
    String html =
        "<html lang=en><head><title>Ferry runs aground | Ardis Courier</title><meta"
            + " property=og:site_name content='Ardis Courier'><script"
            + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry runs"
            + " aground\""
            + (body.startsWith("<meta") ? "" : ",\"author\":{\"name\":\"Wilma Tanner\"}")
            + "}</script></head><body><nav><a href=/>Home</a> <a href=/h>Harbour</a></nav><main>"
            + "<article><h1>Ferry runs aground</h1><div class=article-body>"
            + body
            + "</div></article></main><footer><p>© 2031 Ardis Courier</footer>";
    Page page = Page.of("https://example.org/ferry", html.getBytes(StandardCharsets.UTF_8));
    return ((Extracted) new Extractor().extract(page, "")).report();
  }
}
