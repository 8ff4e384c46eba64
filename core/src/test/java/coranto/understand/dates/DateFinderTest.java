package coranto.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All reports here were published on Thursday, 14 May 2026, unless they say otherwise.
class DateFinderTest {
  private static final Understander UNDERSTANDER = Understander.standard();
  private static final String PUBLISHED = "2026-05-14";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # Days
          The council met on Monday.                             | Monday                   | 2026-05-11
          The council met on Thursday.                           | Thursday                 | 2026-05-14
          The council will meet on Monday.                       | Monday                   | 2026-05-18
          The pier is to open on Friday.                         | Friday                   | 2026-05-15
          The vote will not be held until Friday.                | Friday                   | 2026-05-15
          On Wednesday, Quill and her aides are to meet.         | Wednesday                | 2026-05-20
          The council meets Saturday on the pier.                | Saturday                 | 2026-05-16
          They said last Monday that it was safe.                | last Monday              | 2026-05-11
          They opened it yesterday.                              | yesterday                | 2026-05-13
          It was set ablaze Tuesday by a spark.                  | Tuesday                  | 2026-05-12
          It was sold on Tuesday, March 3.                       | Tuesday, March 3         | 2026-03-03
          It was sold on 3 March 2024.                           | 3 March 2024             | 2024-03-03
          It was sold on the 3rd of March.                       | 3rd of March             | 2026-03-03
          The trial begins on March 3.                           | March 3                  | 2026-03-03
          The trial will begin on January 20.                    | January 20               | 2027-01-20
          The file is dated 2025-11-30.                          | 2025-11-30               | 2025-11-30
          The file is dated 30/11/2025.                          | 30/11/2025               | 2025-11-30
          The file is dated 3/11/2025.                           | 3/11/2025                | -
          # Ranges
          It was counted August 5 through 7, 2025.               | August 5 through 7, 2025 | 2025-08-05/2025-08-07
          It was counted on June 3-5, 2025.                      | June 3-5, 2025           | 2025-06-03/2025-06-05
          It ran from Dec. 30 to Jan. 2, 2026, in Selmont.       | Dec. 30 to Jan. 2, 2026  | 2025-12-30/2026-01-02
          It rained from Monday to Wednesday.                    | Monday to Wednesday      | 2026-05-11/2026-05-13
          He was mayor from 2004 to 2009.                        | 2004 to 2009             | 2004-01-01/2009-12-31
          He was mayor in 2015-16.                               | 2015-16                  | 2015-01-01/2016-12-31
          # Weeks, months, years
          It was repaired last week.                             | last week                | 2026-05-04/2026-05-10
          It was repaired earlier this week.                     | earlier this week        | 2026-05-11/2026-05-14
          It will be repaired later this month.                  | later this month         | 2026-05-14/2026-05-31
          It was shut over the weekend.                          | the weekend              | 2026-05-09/2026-05-10
          It was repaired last month.                            | last month               | 2026-04-01/2026-04-30
          It was repaired in November.                           | November                 | 2025-11-01/2025-11-30
          It will be repaired in November.                       | November                 | 2026-11-01/2026-11-30
          It was repaired in January last year.                  | January last year        | 2025-01-01/2025-01-31
          It was built two years ago.                            | two years ago            | 2024-01-01/2024-12-31
          It was built in 1951.                                  | 1951                     | 1951-01-01/1951-12-31
          It must be done by the end of the year.                | the end of the year      | 2026-12-31
          # Quarters, halves, seasons, decades
          Sales fell in the first quarter of 2025.               | first quarter of 2025    | 2025-01-01/2025-03-31
          Sales fell 3 percent in the second half of last year.  | second half of last year | 2025-07-01/2025-12-31
          Sales fell in Q3 2025.                                 | Q3 2025                  | 2025-07-01/2025-09-30
          It was shut last summer.                               | last summer              | 2025-06-01/2025-08-31
          It was shut in the summer of 2014.                     | summer of 2014           | 2014-06-01/2014-08-31
          It was painted in the 1990s.                           | 1990s                    | 1990-01-01/1999-12-31
          Spending rose in fiscal 2025.                          | fiscal 2025              | -
          Shops were full on Christmas Eve.                      | Christmas Eve            | 2025-12-24
          It opened on Good Friday.                              | Good Friday              | 2026-04-03
          """)
  void aDateIsCountedFromTheDayOfPublication(String text, String words, @Nullable String value) {
    var date = dates(text, PUBLISHED).getFirst();
    assertThat(date.span().in(text)).isEqualTo(words);
    assertThat(date.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          It fell in the past three years.       | the past three years | DURATION | 2023-05-14/2026-05-14
          It will fall over the next few days.   | the next few days    | DURATION | -
          They meet every Monday.                | every Monday         | SET      | -
          The ferry sails on Mondays.            | Mondays              | SET      | -
          The bell rang at 3 p.m. on Tuesday.    | 3 p.m               | TIME     | 2026-05-12T15:00
          The bell rang on Tuesday at 15:30 GMT. | 15:30 GMT            | TIME     | 2026-05-12T15:30
          The bell rang at noon.                 | noon                 | TIME     | -
          """)
  void whatIsNoDaySaysWhatItIs(
      String text, String words, Finding.DateType type, @Nullable String value) {
    var found =
        dates(text, PUBLISHED).stream()
            .filter(date -> date.type() == type)
            .findFirst()
            .orElseThrow();
    assertThat(found.span().in(text)).startsWith(words);
    assertThat(found.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They may go. He may be late, and they march on.
          Marta May said so. It was denied by May, a friend.
          Read it in USA Today, she said.
          The March for Bread went on for a second hour.
          It cost 2,016 crowns and 1984 barrels.
          A Route 66 sign hung there for 12 feet.
          """)
  void wordsThatOnlyLookLikeDatesAreNone(String text) {
    assertThat(dates(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ALDPORT, May 12 (Merrow Press) - The pier was shut on Monday.  | 2026-05-11
          ALDPORT, May 12, 2026 - The pier was shut on Monday.           | 2026-05-11
          """)
  void theDatelineIsCountedFromBeforeTheDayOfPublication(String text, String monday) {
    assertThat(dates(text, "2026-05-19").getLast().value()).isEqualTo(monday);
  }

  @Test
  void aDatelineWithItsYearIsEnough() {
    String text = "Tuesday, May 12, 2026\n\nThe pier was shut yesterday.";
    assertThat(dates(text, null).getLast().value()).isEqualTo("2026-05-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          They met earlier in the week.              | -
          They met on Tuesday.                       | -
          It was done August 5 through 7.            | --08-05/--08-07
          It was done on August 5.                   | --08-05
          It was done in August.                     | --08-01/--08-31
          It was done in August 2024.                | 2024-08-01/2024-08-31
          """)
  void withoutADayOfPublicationADateStaysOpen(String text, @Nullable String value) {
    assertThat(dates(text, null).getFirst().value()).isEqualTo(value);
  }

  @Test
  void aDayWithoutAYearIsInTheYearTheTextTellsOf() {
    String text = "He was mayor in 2012. On September 4, he was voted out.";
    assertThat(dates(text, PUBLISHED).getLast().value()).isEqualTo("2012-09-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Rat tagte am 3. März 2026.            | 3. März 2026         | 2026-03-03
          de | Das Rathaus war letzte Woche geschlossen. | letzte Woche         | 2026-05-04/2026-05-10
          de | Er wird am Montag sprechen.               | Montag               | 2026-05-18
          fr | Le pont a fermé le 1er mars 2026.         | 1er mars 2026        | 2026-03-01
          fr | Le pont a fermé la semaine dernière.      | semaine dernière     | 2026-05-04/2026-05-10
          es | El puente cerró el 3 de marzo de 2026.    | 3 de marzo de 2026   | 2026-03-03
          es | El puente cerró la semana pasada.         | semana pasada        | 2026-05-04/2026-05-10
          """)
  void otherLanguagesHaveTheirMonthsAndWeeks(
      String language, String text, String words, String value) {
    var date = dates(text, PUBLISHED, language).getFirst();
    assertThat(date.span().in(text)).isEqualTo(words);
    assertThat(date.value()).isEqualTo(value);
  }

  private static List<Finding.Date> dates(String text, @Nullable String published) {
    return dates(text, published, "en");
  }

  private static List<Finding.Date> dates(
      String text, @Nullable String published, String language) {
    var draft = Report.draft("r", text).language(language);
    var report =
        published == null
            ? draft.build()
            : draft.published(Stamp.parse(published).orElseThrow()).build();
    return UNDERSTANDER.understand(TextReader.read(report)).findings().stream()
        .filter(Finding.Date.class::isInstance)
        .map(Finding.Date.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained for three weeks.                  | three weeks  | DURATION
          It rained for more than a few days.         | a few days   | DURATION
          The talks lasted two hours.                 | two hours    | DURATION
          It was shut for years.                      | years        | DURATION
          They rose over the past three years.        | the past three years | DURATION
          They meet every Monday.                     | every Monday | SET
          They meet twice a week.                     | twice a week | SET
          They meet three times a day.                | three times a day | SET
          It is counted annually.                     | annually     | SET
          They met at 3 p.m.                          | 3 p.m.       | TIME
          They met this morning.                      | this morning | TIME
          They came back in the evening.              | the evening  | TIME
          They met on Monday.                         | Monday       | DATE
          """)
  void aDateSaysWhatItIs(String text, String words, Finding.DateType type) {
    assertThat(dates(text, PUBLISHED))
        .anySatisfy(
            date -> {
              assertThat(date.span().in(text)).isEqualTo(words);
              assertThat(date.type()).isEqualTo(type);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It took a village.",
        "It is a three-week tour for two people.",
        "The Daily Courier is a daily paper.",
        "He was more than once late for the second time.",
        "It stood for something."
      })
  void whatTellsNoTimeIsNone(String text) {
    assertThat(dates(text, PUBLISHED)).isEmpty();
  }
}
