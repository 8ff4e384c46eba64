package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | „Die Brücke bleibt gesperrt“, sagte Bürgermeisterin Anna Sperling am Montag.       | „Die Brücke bleibt gesperrt“           | Anna Sperling
          de | Landrat Jonas Falkner sagte: „Wir bauen noch in diesem Jahr.“                       | „Wir bauen noch in diesem Jahr.“       | Jonas Falkner
          de | »Das Wasser steigt weiter«, warnte Sabine Kröger von der Behörde.                   | »Das Wasser steigt weiter«             | Sabine Kröger
          de | „Der Fahrplan war nie zu halten“, erklärte am Abend der Fahrer Peter Lindner.       | „Der Fahrplan war nie zu halten“       | Peter Lindner
          fr | « Le pont restera fermé », a déclaré la maire Claire Montrevel lundi.               | « Le pont restera fermé »              | Claire Montrevel
          fr | Selon le ministre, Paul Garance a affirmé : « Nous allons reconstruire le quai. »   | « Nous allons reconstruire le quai. »  | Paul Garance
          fr | « Nous allons gagner, a assuré Jean Mirande, et vite. »                                | « Nous allons gagner, a assuré Jean Mirande, et vite. » | Jean Mirande
          es | «El puente seguirá cerrado», dijo el alcalde Luis Valverde el lunes.                | «El puente seguirá cerrado»            | Luis Valverde
          es | Marta Olmedo aseguró: “No habrá más barcos este verano”.                            | “No habrá más barcos este verano”      | Marta Olmedo
          """)
  void aDirectQuoteHasItsSpeaker(String language, String text, String content, String speaker) {
    Understanding found = understand(language, text);
    List<Finding.Quote> quotes = quotes(found);
    assertThat(quotes).hasSize(1);
    Finding.Quote quote = quotes.getFirst();
    assertThat(quote.content().getFirst().in(text)).isEqualTo(content);
    assertThat(found.entities())
        .filteredOn(entity -> entity.id().equals(quote.speaker()))
        .extracting(Entity::name)
        .containsExactly(speaker);
    assertThat(quote.byRule()).isEqualTo("quotes/neighbours-" + language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Regierung in Berlin will mit Frankreich reden. Olaf Sanders reist nach Hamburg, wo Sanders bleibt. | place Berlin, place Frankreich, person Olaf Sanders, place Hamburg
          fr | Le président Marcel Aubrac est arrivé à Lyon. Aubrac y reste deux jours.                            | person Marcel Aubrac, place Lyon
          es | La ministra Elena Robledo viajó a Bogotá con Jorge Pinares. Robledo vuelve mañana.                  | person Elena Robledo, place Bogotá, person Jorge Pinares
          """)
  void namesAreToldByShapeAndLists(String language, String text, String expected) {
    Understanding found = understand(language, text);
    var names = new ArrayList<String>();
    for (Entity entity : found.entities()) {
      names.add(entity.type().name().toLowerCase(Locale.ROOT) + " " + entity.name());
    }
    assertThat(String.join(", ", names)).isEqualTo(expected);
    for (Finding finding : found.findings()) {
      if (finding instanceof Finding.Mention) {
        assertThat(finding.byRule()).startsWith("names/shape");
      }
    }
  }

  @Test
  void aShortPassageInQuotationMarksIsNoQuote() {
    assertThat(quotes(understand("de", "Die „Möwe“ lief aus, sagte Anna Sperling."))).isEmpty();
  }

  @Test
  void englishThatIsTakenForAnotherLanguageIsReadAsEnglish() {
    String text =
        "\"The pier is safe,\" said Marta Quill, the mayor of Aldport, who spoke with the press.";
    assertThat(quotes(understand("nb", text)).getFirst().byRule()).doesNotContain("neighbours");
  }

  private static List<Finding.Quote> quotes(Understanding understanding) {
    return understanding.findings().stream()
        .filter(Finding.Quote.class::isInstance)
        .map(Finding.Quote.class::cast)
        .toList();
  }

  private static Understanding understand(String language, String text) {
    Report report = Report.draft("report", text).language(language).build();
    return UNDERSTANDER.understand(TextReader.read(report));
  }
}
