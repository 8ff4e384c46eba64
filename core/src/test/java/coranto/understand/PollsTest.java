package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All reports here were published on 14 May 2026.
class PollsTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The online poll of 1,200 adults was conducted May 5 through 7 with a +/-3.1 percent margin of error.                | 1200 | adults            | 2026-05-05 | 2026-05-07 | 3.1
          The survey, conducted online among 2,019 adults from May 2-5, has a margin of error of 2 percentage points.         | 2019 | adults            | 2026-05-02 | 2026-05-05 | 2
          The poll of 803 registered voters was taken by telephone from May 1 to May 4.                                       | 803  | registered voters | 2026-05-01 | 2026-05-04 | -
          The margin of sampling error is plus or minus 3.5 percentage points for the poll's 912 likely voters.               | 912  | likely voters     | -          | -          | 3.5
          The institute surveyed 1,050 firms between April 9 and 20; the margin of error is 3 points.                         | 1050 | firms             | 2026-04-09 | 2026-04-20 | 3
          For the poll, the bureau interviewed 640 residents on Monday.                                                       | 640  | residents         | 2026-05-11 | 2026-05-11 | -
          In a poll that asked 5,400 people in nine towns, half were for the ferry.                                           | 5400 | people            | -          | -          | -
          The pollsters questioned 420 likely Aldport voters from Oct. 20 to Oct. 26, with a margin of error of 5.5 percentage points. | 420 | likely Aldport voters | 2025-10-20 | 2025-10-26 | 5.5
          The survey has a 4-point margin of error and sampled 700 parents.                                                   | 700  | parents           | -          | -          | 4
          A survey of 310 readers was carried out on May 3, 2026.                                                             | 310  | readers           | 2026-05-03 | 2026-05-03 | -
          """)
  void aPollTellsHowItWasMade(
      String text,
      int asked,
      String population,
      @Nullable String start,
      @Nullable String end,
      @Nullable Double margin) {
    var poll = polls(text).getFirst();
    assertThat(poll.asked()).isEqualTo(asked);
    assertThat(poll.population()).isEqualTo(population);
    assertThat(poll.start()).isEqualTo(start);
    assertThat(poll.end()).isEqualTo(end);
    assertThat(poll.margin()).isEqualTo(margin);
  }

  @Test
  void aQuestionAndAPollsterAreFoundNearIt() {
    String text =
        "More than half of the townspeople want the ferry back, according to a poll by the Aldport"
            + " Institute.\n\nThe Aldport Institute asked 1,004 adults from May 2 to 6: \"Should the"
            + " night ferry sail again?\" The survey's margin of error is 3 percentage points.";
    var poll = polls(text).getFirst();
    assertThat(poll.missing()).isEmpty();
    assertThat(java.util.Objects.requireNonNull(poll.question()).in(text))
        .isEqualTo("\"Should the night ferry sail again?\"");
  }

  @Test
  void aQuestionMayBeToldInOtherWords() {
    String text =
        "The poll of 900 adults was conducted May 2-4. Respondents were asked whether the ferry should"
            + " sail at night, and 61 percent said yes.";
    var poll = polls(text).getFirst();
    assertThat(java.util.Objects.requireNonNull(poll.question()).in(text))
        .isEqualTo("whether the ferry should sail at night");
  }

  @Test
  void findingsWithoutTheirMakingAreAPollThatLacksIt() {
    var poll =
        polls("A Harbour Courier poll found that 52 percent of adults want the ferry back.")
            .getFirst();
    assertThat(poll.byRule()).isEqualTo("polls/finding");
    assertThat(poll.missing()).contains("question", "days", "asked", "margin");
  }

  @Test
  void findingsAndMakingOfOnePollAreOne() {
    String text =
        "A new poll found that 52 percent of adults want the ferry back.\n\nNobody had asked them"
            + " before.\n\nThe boats are old.\n\nThe mayor is not.\n\nThe fare is two crowns.\n\nThe poll of"
            + " 900 adults was conducted May 2-4.";
    assertThat(polls(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 3,000 people stood at the polls on Monday.",
        "Her lead of 2 points is well within the margin of error, she said.",
        "The polling station served 1,200 voters before noon.",
        "The surveyor measured 400 houses for 300 families.",
        "She won by a margin of 3 percentage points."
      })
  void whatOnlySoundsLikeAPollIsNone(String text) {
    assertThat(polls(text)).isEmpty();
  }

  private static List<Finding.Poll> polls(String text) {
    var report =
        Report.draft("r", text)
            .language("en")
            .published(Stamp.parse("2026-05-14").orElseThrow())
            .build();
    return UNDERSTANDER.understand(TextReader.read(report)).findings().stream()
        .filter(Finding.Poll.class::isInstance)
        .map(Finding.Poll.class::cast)
        .toList();
  }
}
