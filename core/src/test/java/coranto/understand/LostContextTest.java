package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.finding.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `|` stands for the end of a paragraph.
class LostContextTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It is also the latest example of his luck.                                             ; lost/opening-pronoun
          He took it to the pier at noon, as he does on most days.                               ; lost/opening-pronoun
          The town woke late. The online poll of 900 adults was conducted in May.                ; lost/the-poll
          A boat came from Russia. He took it to Russian Federation.                             ; lost/two-names
          They sailed east. They worked with the USA adversary.                                  ; lost/name-for-adjective
          A ship sank, which suggests this may be related to the process.                        ; lost/dangling-reference
          The pier is shut.|"We would like to open it soon.|It opens in June.                    ; lost/unclosed-quote
          An aide said: "This is, "We want to open the pier and be glad".                        ; lost/quote-in-quote
          The pier is shut. "It is safe," Jarmila Ostvik said. It opens in June.                 ; lost/unknown-speaker
          The pier is shut. "It is safe," Ostvik said. It opens in June.                         ; lost/surname-alone
          Ostvik went out. Later Ostvik came back. Jarmila Ostvik, the mayor of Aldport, slept.  ; lost/late-introduction
          """)
  void whatRefersToNothingIsLost(String text, String rule) {
    assertThat(rules(text)).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The text itself breaks off.
        "The pier is shut.|\"We would like to open it so",
        "The pier is shut.|\"",
        // The words go on in the next paragraph.
        "The pier is shut.|\"We would like to open it soon.|\"It opens in June,\" a guard said.",
        // A country's full name with its article stands beside the short one.
        "A boat came from Russia. He took it to the Russian Federation.",
        "North Korea's official name is the Democratic People's Republic of Korea (DPRK).",
        // Who is introduced before, or needs no introduction.
        "Mayor Ostvik went out. Ostvik came back. Jarmila Ostvik, the mayor of Aldport, slept.",
        "The pier is shut. As Groucho Marx said, it was a very good evening.",
        // Names that are no names.
        "The pier is shut. .@JarmilaOstvik said it would open. #JarmilaOstvik said so.",
        // A slip of the pen.
        "Jarmila Ostvik, the mayor, went out. \"It is safe,\" Ostvic said. It opens in June.",
        // Not every *it* stands for something.
        "It is time to open the pier."
      })
  void anOrdinaryReportHasLostNothing(String text) {
    assertThat(rules(text)).isEmpty();
  }

  private static List<String> rules(String text) {
    var report =
        Report.draft("r1", text.replace("|", "\n\n"))
            .published(Stamp.parse("2026-03-03").orElseThrow())
            .build();
    return UNDERSTANDER.understand(TextReader.read(report)).findings().stream()
        .filter(Finding.ContextLost.class::isInstance)
        .map(Finding::byRule)
        .toList();
  }
}
