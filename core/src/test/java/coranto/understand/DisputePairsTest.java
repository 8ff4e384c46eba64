package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A claim and its denial within one report.
class DisputePairsTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Tobias Wren said the harbour fund had paid for his boat. Marta Quill denied the fund had paid for the boat.   ; Tobias Wren ; Marta Quill
          Tobias Wren accused Marta Quill of hiding the bills of the harbour. Quill denied the allegations.             ; Tobias Wren ; Marta Quill
          Tobias Wren accused Marta Quill of hiding the bills of the harbour. Quill has denied any wrongdoing.          ; Tobias Wren ; Marta Quill
          Tobias Wren said the pier had been sold. "That is not true," Marta Quill said.                                ; Tobias Wren ; Marta Quill
          The bridge is closed to lorries, Tobias Wren said. The bridge is not closed to lorries, Marta Quill said.     ; Tobias Wren ; Marta Quill
          Tobias Wren falsely claimed that the pier had been sold to a bank.                                            ; Tobias Wren ; -
          """)
  void aDenialFindsItsClaim(String text, String claimant, String denier) {
    assertThat(pairs(text)).containsExactly(claimant + " / " + denier);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Asked, looked into or only possible.
        "Tobias Wren said a court would look into whether the harbour fund paid for the boat."
            + " Marta Quill denied that the harbour fund paid for the boat.",
        // Nobody says so.
        "None of the clerks said that Marta Quill had hidden the bills. Quill denied the allegations.",
        // Nothing is said to be so: it is criticised or called for.
        "Tobias Wren called for a review of the harbour fund and its boat."
            + " Marta Quill denied that the harbour fund had paid for a boat.",
        // A quotation that denies what it has said itself.
        "Tobias Wren said the pier had been sold. \"People tell you that the pier belongs to a bank,"
            + " and that is not true,\" Marta Quill said.",
        // The same words of one speaker, told twice.
        "\"We will not sell the pier to a bank,\" Tobias Wren said."
            + " \"We will not sell the pier to a bank, and never to a tailor,\" Wren wrote.",
        // A question.
        "Is the pier above the law? Marta Quill said the pier was not above the law."
      })
  void whatIsNoClaimIsNotPaired(String text) {
    assertThat(pairs(text)).isEmpty();
  }

  private static List<String> pairs(String text) {
    var understanding = UNDERSTANDER.understand(TextReader.read(Report.draft("r1", text).build()));
    return understanding.findings().stream()
        .filter(Finding.Dispute.class::isInstance)
        .map(Finding.Dispute.class::cast)
        .map(
            pair ->
                name(understanding, understanding.findings().get(pair.claim()))
                    + " / "
                    + name(understanding, understanding.findings().get(pair.denial())))
        .toList();
  }

  private static String name(Understanding understanding, Finding finding) {
    String speaker =
        switch (finding) {
          case Finding.Claim claim -> claim.speaker();
          case Finding.Denial denial -> denial.speaker();
          case Finding.Quote _,
              Finding.Mention _,
              Finding.Dispute _,
              Finding.Poll _,
              Finding.Date _,
              Finding.ContextLost _ ->
              null;
        };
    return speaker == null ? "-" : understanding.entity(speaker).map(Entity::name).orElse(speaker);
  }
}
