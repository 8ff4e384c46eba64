package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small parts of extraction, a row for each case.
class PartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-12T09:15:00+01:00 | 2031-05-12T09:15:00+01:00",
        "2031-05-12T09:15:00.000+0100 | 2031-05-12T09:15:00+01:00",
        "2031-05-12 09:15 | 2031-05-12T09:15:00",
        "2031-05-12 | 2031-05-12",
        "20310512 | 2031-05-12",
        "Mon, 12 May 2031 08:15:00 GMT | 2031-05-12T08:15:00Z",
        "May 12, 2031 | 2031-05-12",
        "12. Mai 2031, 9:15 Uhr | 2031-05-12T09:15:00",
        "12 de mayo de 2031 | 2031-05-12",
        "12 mai 2031 à 09:15 | 2031-05-12T09:15:00",
        "12.05.2031 | 2031-05-12",
        "25/12/2031 | 2031-12-25",
        "2031年5月12日 | 2031-05-12",
        "2031년 5월 12일 | 2031-05-12",
        "12 мая 2031 | 2031-05-12",
        "Published May 12, 2031 9:15 PM | 2031-05-12T21:15:00",
      })
  void aTimeIsReadInTheFormsThatPagesUse(String printed, String iso) {
    assertThat(DateReader.read(printed)).hasToString(iso);
  }

  @ParameterizedTest
  @CsvSource({"03/04/2031", "soon", "31.02.2031", "99999999999999999999", "12 of the 20 people"})
  void whatNamesNoDayBeyondDoubtIsNone(String printed) {
    assertThat(DateReader.read(printed)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.ardis.example.co.uk/a, example.co.uk",
    "https://news.example.com/, example.com",
    "http://192.168.0.1/x, 192.168.0.1",
    "https://EXAMPLE.org:8443/x, example.org",
    "https://a.b.example.com.au, example.com.au",
  })
  void theRegistrableDomainOfAnAddress(String url, String domain) {
    assertThat(Domains.of(url)).isEqualTo(domain);
  }

  @Test
  void anAddressThatIsNoneIsAbsent() {
    String base = "https://example.org/a/";
    assertThat(Domains.of("not an address")).isNull();
    assertThat(Domains.absolute(base, "javascript:alert(1)")).isNull();
    assertThat(Domains.absolute(base, "https://me:secret@example.org/")).isNull();
    assertThat(Domains.absolute(base, "http://[")).isNull();
    assertThat(Domains.absolute(base, "../b")).isEqualTo("https://example.org/b");
  }

  @Test
  void bytesAreReadAsBrowsersDoIt() {
    String text = "Käse für Łódź";
    assertThat(decoded(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(text);
    assertThat(decoded(bytes("Smart “quotes”", "windows-1252"), "text/html; charset=ISO-8859-1"))
        .isEqualTo("Smart “quotes”");
    assertThat(decoded(bytes("<meta charset=windows-1251>Привет", "windows-1251"), null))
        .endsWith("Привет");
    assertThat(decoded(bytes("<meta charset=shift_jis>港の船", "windows-31j"), null)).endsWith("港の船");
    assertThat(decoded(bytes("\ufeff港の船", "UTF-16LE"), null)).endsWith("港の船");
    assertThat(decoded(bytes("港の船", "ISO-2022-JP"), "text/html; charset=iso-2022-jp"))
        .isEqualTo("港の船");
    assertThat(decoded(text.getBytes(StandardCharsets.UTF_8), "text/html; charset=latin1"))
        .isEqualTo(text);
  }

  @Test
  void bytesThatDeclareNothingAreRecognised() {
    String text = "Паром сел на мель у входа в порт утром. Никто не пострадал. ".repeat(5);
    assertThat(decoded(bytes(text, "KOI8-R"), null)).isEqualTo(text);
    assertThat(decoded(bytes(text, "windows-1251"), "text/html; charset=no-such")).isEqualTo(text);
  }

  @Test
  void brokenJsonIsReadUpToItsFault() {
    String loose = "<!-- {\"a\":\"x\ny\",\"b\":[1,null,{\"c\":\"A &amp; B\"},],} -->";
    assertThat(LooseJson.values(loose))
        .isEqualTo(List.of(Map.of("a", "x\ny", "b", List.of("1", Map.of("c", "A & B")))));
    assertThat(LooseJson.values("{\"a\":\"\\u0041\\/\"")).isEqualTo(List.of(Map.of("a", "A/")));
    assertThat(LooseJson.values("{\"a\":")).hasSize(1);
    assertThat(LooseJson.values("no json")).isEmpty();
  }

  @Test
  void namesTellTheRoleOfAPart() {
    Vocabulary words = Vocabulary.SHIPPED;
    assertThat(Role.RELATED.in(words.roles("relatedArticles"))).isTrue();
    assertThat(Role.BODY.in(words.roles("c-article-body__inner"))).isTrue();
    assertThat(Role.SHARE.in(words.roles("social-share"))).isTrue();
    assertThat(words.roles("header-shadow")).isZero();
  }

  @Test
  void linesTellByTheirWordsWhatTheyAreFor() {
    Phrases phrases = Phrases.SHIPPED;
    assertThat(Phrases.Kind.RELATED.in(phrases.kinds("Lesen Sie auch: Die Fähre"))).isTrue();
    assertThat(Phrases.Kind.RELATED.in(phrases.kinds("▶ 関連記事"))).isTrue();
    assertThat(Phrases.Kind.SHARE.in(phrases.kinds("Share"))).isTrue();
    assertThat(phrases.kinds("Shareholders of the line met in Port Ardis")).isZero();
  }

  @Test
  void forcedLineEndsPartParagraphsAndKeepVerse() {
    assertThat(Lines.paragraphs("One.\n\nTwo.")).containsExactly("One.", "Two.");
    assertThat(Lines.paragraphs("The sea is calm\nThe night is long"))
        .containsExactly("The sea is calm\nThe night is long");
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static String decoded(byte[] bytes, @Nullable String contentType) {
    Map<String, String> headers =
        contentType == null ? Map.of() : Map.of("content-type", contentType);
    return Charsets.decode(new Page(null, headers, null, bytes));
  }
}
