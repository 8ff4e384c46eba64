package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.finding.Entity;
import coranto.understand.finding.Finding;
import coranto.understand.finding.Understanding;
import coranto.understand.people.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstanderTest {
  private static final Understander UNDERSTANDER = Understander.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "The pier is safe," said Marta Quill.                               | Marta Quill  | SPEECH
          "The pier is safe," Marta Quill said.                               | Marta Quill  | SPEECH
          Marta Quill said: "The pier is safe for now."                       | Marta Quill  | SPEECH
          Marta Quill tweeted that the pier "is safe for everybody".          | Marta Quill  | TWEET
          According to Marta Quill, the pier is safe.                         | Marta Quill  | SPEECH
          Marta Quill, the mayor of Aldport, said the pier was safe.          | Marta Quill  | SPEECH
          The pier is safe, said two officials who asked not to be named.     | unnamed      | SPEECH
          "The pier is safe," the letter from Marta Quill began.              | Marta Quill  | LETTER
          Marta Quill said in a statement that the pier was safe.             | Marta Quill  | STATEMENT
          In a statement on Monday, Marta Quill said that the pier was safe.  | Marta Quill  | STATEMENT
          "The pier is safe," said Tobias Wren delegate Marta Quill.          | Marta Quill  | SPEECH
          "The pier is safe," Marta Quill said at a rally in Aldport.         | Marta Quill  | SPEECH
          "The pier is safe," Marta Quill said on CNN.                        | Marta Quill  | INTERVIEW
          Marta Quill said in an email that the pier was safe.                | Marta Quill  | LETTER
          "The pier is safe," Marta Quill wrote in a court filing.            | Marta Quill  | REPORT
          """)
  void aQuoteHasItsSpeakerAndMedium(String text, String speaker, Finding.Medium medium) {
    var understanding = understand(text);
    var quotes = all(understanding, Finding.Quote.class);
    assertThat(quotes).hasSize(1);
    assertThat(name(understanding, String.valueOf(quotes.getFirst().speaker()))).isEqualTo(speaker);
    assertThat(quotes.getFirst().medium()).isEqualTo(medium);
  }

  @Test
  void wordsOfOneSpeakerGoOnAfterTheCue() {
    String text = "\"The pier is safe,\" Marta Quill said. \"We looked at every plank of it.\"";
    var quote = all(understand(text), Finding.Quote.class).getFirst();
    assertThat(quote.content().stream().map(span -> span.in(text)))
        .containsExactly("\"The pier is safe,\"", "\"We looked at every plank of it.\"");
  }

  @Test
  void aQuoteInsideAQuoteNamesTheOneItStandsIn() {
    var findings =
        understand("Marta Quill said: “They told us, ‘We will be back by noon.’”").findings();
    var nested =
        findings.stream()
            .filter(finding -> finding instanceof Finding.Quote quote && quote.nested() != null)
            .map(Finding.Quote.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(findings.get(java.util.Objects.requireNonNull(nested.nested())))
        .isInstanceOf(Finding.Quote.class);
  }

  @Test
  void onePersonHasManyNamesAndRoles() {
    var understanding =
        understand(
            "Senator Tobias Wren spoke in Selmont on Monday. Wren, a member of the Harbour Committee,"
                + " left at noon. The senator said he would be back.");
    var wren = understanding.entities().getFirst();
    assertThat(wren.name()).isEqualTo("Tobias Wren");
    assertThat(wren.roles().stream().map(Entity.Role::text))
        .containsExactly("Senator", "a member of the Harbour Committee");
    assertThat(
            all(understanding, Finding.Mention.class).stream()
                .filter(mention -> mention.entity().equals(wren.id()))
                .map(Finding.Mention::form))
        .containsExactly(Form.NAME, Form.NAME, Form.ROLE, Form.PRONOUN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          They met on Monday.                        | Monday               | 2026-03-02
          He is due to fly home on Thursday.         | Thursday             | 2026-03-05
          It was counted February 24 through 26.     | February 24 through 26 | 2026-02-24/2026-02-26
          Rumours had gone round since last week.    | last week            | 2026-02-23/2026-03-01
          The vote is on May 10.                     | May 10               | 2026-05-10
          It happened on 11 March 1951.              | 11 March 1951        | 1951-03-11
          The law was passed in 2016.                | 2016                 | 2016-01-01/2016-12-31
          """)
  void aDateIsCountedFromTheDayOfPublication(String text, String words, String value) {
    var date = all(understand(text, "2026-03-03"), Finding.Date.class).getFirst();
    assertThat(date.span().in(text)).isEqualTo(words);
    assertThat(date.value()).isEqualTo(value);
  }

  @Test
  void withoutADayOfPublicationADateStaysOpen() {
    assertThat(all(understand("They met earlier in the week."), Finding.Date.class))
        .extracting(Finding.Date::value)
        .containsExactly((String) null);
    assertThat(all(understand("It was done August 5 through 7."), Finding.Date.class))
        .extracting(Finding.Date::value)
        .containsExactly("--08-05/--08-07");
  }

  @Test
  void mayIsAVerbUnlessSomethingSaysItIsAMonth() {
    assertThat(all(understand("They may go. He may be late."), Finding.Date.class)).isEmpty();
  }

  @Test
  void aPollTellsWhatItLost() {
    String text =
        "The online poll of 1,200 adults was conducted February 24 through 26 with a +/-3.2 percent"
            + " margin of error.";
    var poll = all(understand(text), Finding.Poll.class).getFirst();
    assertThat(poll.asked()).isEqualTo(1200);
    assertThat(poll.start()).isEqualTo("--02-24");
    assertThat(poll.end()).isEqualTo("--02-26");
    assertThat(poll.margin()).isEqualTo(3.2);
    assertThat(poll.missing()).containsExactly("question", "pollster");
  }

  @Test
  void aDenialIsPairedWithTheClaimItSpeaksOf() {
    var findings =
        understand(
                "\"The sprinklers had been switched off since Friday,\" a worker said.\n\n\"It is not"
                    + " true that the sprinklers were switched off,\" Dorothy Halden said.")
            .findings();
    var dispute = (Finding.Dispute) findings.getLast();
    assertThat(findings.get(dispute.claim())).isInstanceOf(Finding.Claim.class);
    assertThat(((Finding.Denial) findings.get(dispute.denial())).speaker()).isEqualTo("e1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is also the latest example of his luck.                                   | It
          He was glad. The online poll of 900 adults was conducted on May 3.           | The online poll
          A boat came from Russia. He took it to Russian Federation.                   | Russian Federation
          They sailed east. They worked with the USA adversary.                        | USA adversary
          A ship sank, which suggests this may be related to the process.              | the process
          They met earlier in the week.                                                | earlier in the week
          """)
  void whatRefersToNothingIsLost(String text, String refers) {
    assertThat(all(understand(text), Finding.ContextLost.class))
        .extracting(lost -> lost.refers().in(text))
        .contains(refers);
  }

  @Test
  void nothingInATextMakesItFail() {
    List<String> texts =
        List.of(
            "",
            "\"",
            "said",
            "\"said\" said \"said\"",
            "\"".repeat(3000),
            "“".repeat(3000),
            "A, ".repeat(3000),
            "(".repeat(3000) + "said",
            "Bob said ".repeat(2000),
            "the poll of 1,000 adults ".repeat(500),
            "\u202eSaid\u0000 \ud800 he",
            "\u0000".repeat(300));
    texts.forEach(text -> assertThat(understand(text).findings()).isNotNull());
  }

  private static Understanding understand(String text) {
    return UNDERSTANDER.understand(TextReader.read(Report.draft("r1", text).build()));
  }

  private static Understanding understand(String text, String published) {
    return UNDERSTANDER.understand(
        TextReader.read(
            Report.draft("r1", text).published(Stamp.parse(published).orElseThrow()).build()));
  }

  private static <F extends Finding> List<F> all(Understanding understanding, Class<F> kind) {
    return understanding.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static String name(Understanding understanding, String speaker) {
    return understanding.entity(speaker).map(Entity::name).orElse(speaker);
  }
}
