package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Marta Quill denied that the pier had been sold.                      | Marta Quill | the pier had been sold                    | denials/denied
          Marta Quill has repeatedly denied selling the pier.                  | Marta Quill | selling the pier                          | denials/denied
          Marta Quill denied the allegations.                                  | Marta Quill | the allegations                           | denials/denied
          Marta Quill rejected the claim that the pier had been sold.          | Marta Quill | the claim that the pier had been sold     | denials/rejected
          Marta Quill dismissed the report as false.                           | Marta Quill | the report                                | denials/dismissed
          Marta Quill disputed the mayor's account of the sale.                | Marta Quill | the mayor's account of the sale           | denials/disputed
          Marta Quill pushed back on reports that the pier had been sold.      | Marta Quill | reports that the pier had been sold       | denials/pushed-back
          Marta Quill walked back her claim that the pier had been sold.       | Marta Quill | her claim that the pier had been sold     | denials/walked-back
          Marta Quill pleaded not guilty to two counts of fraud.               | Marta Quill | two counts of fraud                       | denials/pleaded-not-guilty
          Marta Quill said it was not true that the pier had been sold.        | Marta Quill | the pier had been sold                    | denials/not-true
          Marta Quill said the idea that the pier was sold on a Sunday is not true. | Marta Quill | the pier was sold on a Sunday        | denials/not-true
          Marta Quill called the report a lie.                                 | Marta Quill | the report                                | denials/called-false
          There is no evidence that the pier was sold.                         | -           | the pier was sold                         | denials/no-evidence
          Marta Quill falsely claimed that the pier had been sold.             | -           | the pier had been sold                    | denials/falsely
          He accepted Marta Quill's denial of any sale.                        | Marta Quill | any sale                                  | denials/denial
          That theory has been debunked.                                       | -           | That theory                               | denials/refuted
          """)
  void aDenialHasItsSpeakerAndWhatItIsAbout(
      String text, @Nullable String speaker, String about, String rule) {
    var understanding = understand(text);
    var denial = denials(understanding).getFirst();
    String denier = denial.speaker();
    assertThat(denier == null ? null : understanding.entity(denier).orElseThrow().name())
        .isEqualTo(speaker);
    assertThat(denial.about().in(text)).isEqualTo(about);
    assertThat(denial.byRule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Quill did not deny that the pier had been sold.",
        "Marta Quill neither confirmed nor denied the report.",
        "Marta Quill refused to deny the report.",
        "Has Marta Quill denied the report?",
        "If Marta Quill denies the report, the mayor will go.",
        "Marta Quill could deny the report.",
        "Nobody denies that the pier was sold.",
        "The judge denied bail to Marta Quill.",
        "Marta Quill was denied entry.",
        "They hope to deny Marta Quill a second term.",
        "The harbour suffered a denial of service attack.",
        "The council rejected the plan on Monday.",
        "The judge dismissed the case.",
        "The border dispute dragged on, and the disputed island stayed empty.",
        "It was a false alarm, and a true friend rang the bell.",
        "The ferry had no evidence of rust on board, said nobody."
      })
  void whatOnlySoundsLikeADenialIsNone(String text) {
    assertThat(denials(understand(text))).isEmpty();
  }

  @Test
  void aPlainNegationDeniesWhatAnotherSays() {
    String text =
        "The Old Mill Bridge is closed to lorries, Tobias Wren said.\n\nThe Old Mill Bridge is not closed"
            + " to lorries, Marta Quill said.";
    assertThat(denials(understand(text)))
        .extracting(Finding.Denial::byRule)
        .containsExactly("denials/negated");
    assertThat(disputes(understand(text))).hasSize(1);
  }

  @Test
  void theAllegationsAreThoseToldJustBefore() {
    String text =
        "Tobias Wren alleges that Marta Quill sold the pier for her own gain. Quill denied the"
            + " allegations.";
    var understanding = understand(text);
    var dispute = disputes(understanding).getFirst();
    var claim = (Finding.Claim) understanding.findings().get(dispute.claim());
    assertThat(understanding.entity(String.valueOf(claim.speaker())).orElseThrow().name())
        .isEqualTo("Tobias Wren");
  }

  @Test
  void aDenialOfSomethingElseIsNoDispute() {
    String text =
        "Tobias Wren said the ferry would sail at noon. Marta Quill denied that the school had been sold.";
    assertThat(disputes(understand(text))).isEmpty();
  }

  private static Understanding understand(String text) {
    return UNDERSTANDER.understand(TextReader.read(Report.draft("r", text).language("en").build()));
  }

  private static List<Finding.Denial> denials(Understanding understanding) {
    return understanding.findings().stream()
        .filter(Finding.Denial.class::isInstance)
        .map(Finding.Denial.class::cast)
        .toList();
  }

  private static List<Finding.Dispute> disputes(Understanding understanding) {
    return understanding.findings().stream()
        .filter(Finding.Dispute.class::isInstance)
        .map(Finding.Dispute.class::cast)
        .toList();
  }
}
