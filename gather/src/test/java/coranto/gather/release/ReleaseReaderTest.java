package coranto.gather.release;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction;
import coranto.report.Outlet;
import coranto.report.Page;
import coranto.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/// A release becomes a report of its outlet.
class ReleaseReaderTest {
  private static final Outlet PORT = new Outlet("Port of Orrel", null);

  @Test
  void pdf() throws IOException {
    Report report = report(pdfOfTwoPages());

    assertThat(report.title()).isEqualTo("Port of Orrel closes the old bridge for repairs");
    assertThat(report.published()).hasToString("2026-03-02");
    assertThat(report.outlet()).isEqualTo(PORT);
    assertThat(report.text())
        .isEqualTo(
            """
            ORREL - The port closes its old bridge on Monday for repairs that will last two weeks, the harbourmaster said.

            Ferries take over. They sail every ten minutes from the north quay, also at night.

            The second page goes on with a sentence that began on the first and ends here.

            Press office: Mara Lund""");
  }

  @Test
  void plainText() {
    String text =
        """
        Port of Orrel closes the old bridge

        FOR IMMEDIATE RELEASE: March 2, 2026

        The port closes its old bridge on Monday.
        """;
    Report report = report(text.getBytes(StandardCharsets.UTF_8));

    assertThat(report.title()).isEqualTo("Port of Orrel closes the old bridge");
    assertThat(report.published()).hasToString("2026-03-02");
    assertThat(report.outlet()).isEqualTo(PORT);
  }

  @Test
  void aDayWithThePlaceBeforeTheFirstSentence() {
    assertThat(Datelines.day("ORREL, March 2, 2026 — The port closes.")).hasToString("2026-03-02");
    assertThat(Datelines.day("Orrel, 2 mars 2026")).hasToString("2026-03-02");
    assertThat(Datelines.day("Den 2 March was a Monday, and the port closed.")).isNull();
  }

  @Test
  void aPdfThatIsBrokenIsRefusedNeverThrown() throws IOException {
    byte[] whole = pdfOfTwoPages();
    var random = new Random(7);
    for (int round = 0; round < 150; round++) {
      byte[] bytes = whole.clone();
      for (int change = 0; change < 12; change++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(new ReleaseReader().read(Page.of(null, bytes), PORT, "r")).isNotNull();
    }
    assertThat(
            new ReleaseReader()
                .read(
                    Page.of(null, "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)), PORT, "r"))
        .isInstanceOf(Extraction.Refused.class);
  }

  private static Report report(byte[] bytes) {
    return switch (new ReleaseReader().read(Page.of(null, bytes), PORT, "")) {
      case Extraction.Extracted(var report, var _) -> report;
      case Extraction.Refused(var reason, var detail) ->
          throw new AssertionError(reason + ": " + detail);
    };
  }

  /// Two pages with a header, page numbers, a title of large letters, hyphens at line ends.
  private static byte[] pdfOfTwoPages() throws IOException {
    try (var document = new PDDocument()) {
      page(
          document,
          1,
          List.of(
              "18|Port of Orrel closes the old",
              "18|bridge for repairs",
              "",
              "11|March 2, 2026",
              "",
              "11|ORREL - The port closes its old bridge on Monday for re-",
              "11|pairs that will last two weeks, the harbourmaster said.",
              "",
              "11|Ferries take over. They sail every ten minutes from the",
              "11|north quay, also at night.",
              "",
              "11|The second page goes on with a sentence that began on the"));
      page(document, 2, List.of("11|first and ends here.", "", "11|Press office: Mara Lund"));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument document, int number, List<String> lines) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      line(content, 8, 60, 800, "Port of Orrel - press release");
      float top = 740;
      for (String line : lines) {
        if (!line.isEmpty()) {
          int bar = line.indexOf('|');
          line(content, Float.parseFloat(line.substring(0, bar)), 60, top, line.substring(bar + 1));
        }
        top -= line.startsWith("18") ? 22 : 14;
      }
      line(content, 8, 290, 40, "Page " + number + " of 2");
    }
  }

  private static void line(PDPageContentStream content, float size, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), size);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
