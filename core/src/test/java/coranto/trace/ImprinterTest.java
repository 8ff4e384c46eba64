package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Outlet;
import coranto.report.Report;
import coranto.report.Stamp;
import coranto.text.TextReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept of a revision compares as what was read.
class ImprinterTest {
  private static final List<String> TEXTS =
      List.of(
          "ORREL (MPA) — The U.S. ferry didn’t leave at 9:15 a.m., “it can't,” said Ms. Ana-Luísa Wren.",
          "The Russian Federation and the United States signed two treaties on 5th May, worth $36.9bn.",
          "He said: \"We won't go. We cannot.\" Then\n\nnothing.\n\n— Ana Wren (@wren) May 4, 2016",
          "Die Fähre fuhr über den Öresund; 東京の船も。 😀 \ud800 alone",
          "word ".repeat(400) + "end.",
          "");

  private final Imprinter imprinter = Imprinter.shipped();

  @Test
  void formsComeBackAsTheyWereRead() {
    for (String text : TEXTS) {
      Imprint read = imprint(Report.draft("r", text).build());
      Imprint kept = imprinter.imprint(imprinter.bytes(read), () -> text);

      assertThat(kept.size()).as(text).isEqualTo(read.size());
      for (int index = 0; index < read.size(); index++) {
        assertThat(kept.span(index)).isEqualTo(read.span(index));
        assertThat(kept.text(index)).isEqualTo(read.text(index));
        // every field there is, so that a new one can't be forgotten
        assertThat(kept.form(index)).usingRecursiveComparison().isEqualTo(read.form(index));
      }
    }
  }

  @Test
  void aRepeatedRoundGivesTheSameBytes() {
    for (String text : TEXTS) {
      byte[] once = imprinter.bytes(imprint(Report.draft("r", text).build()));

      assertThat(imprinter.bytes(imprinter.imprint(once, () -> text))).isEqualTo(once);
    }
  }

  @Test
  void whoAndWhenComeBack() {
    for (String published :
        List.of("2026-03-01", "2026-03-01T10:00:00", "2026-03-01T10:00:00.5-05:30")) {
      Report report =
          Report.draft("urn:ä-\udc00", "One.")
              .outlet(new Outlet("The Orrel Post", "orrelpost.example"))
              .published(Stamp.parse(published).orElseThrow())
              .seen(Instant.parse("2026-03-01T16:00:00.123Z"))
              .absent(Instant.parse("1969-12-31T23:59:59Z"))
              .revision(3)
              .build();

      assertThat(round(report)).isEqualTo(report.change().text("").sentences(List.of()).build());
    }
    Report bare = Report.draft("r", "One.").build();
    assertThat(round(bare)).isEqualTo(bare.change().text("").build());
  }

  @Test
  void aSentenceTakesFewBytes() {
    String sentence =
        "The harbour board said on Monday that the old ferry would be repaired before the summer,"
            + " after an inspection found rust in its hull. ";
    int once = imprinter.bytes(imprint(Report.draft("r", sentence).build())).length;
    int ten = imprinter.bytes(imprint(Report.draft("r", sentence.repeat(10)).build())).length;

    assertThat((ten - once) / 9).isLessThan(75);
  }

  private Report round(Report report) {
    return imprinter.imprint(imprinter.bytes(imprint(report)), report::text).report();
  }

  private Imprint imprint(Report report) {
    return imprinter.imprint(TextReader.read(report));
  }
}
