package coranto.wire;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.extract.Extraction.Extracted;
import coranto.extract.Extraction.Reason;
import coranto.extract.Extraction.Refused;
import coranto.extract.Remarks;
import coranto.report.Report;
import org.junit.jupiter.api.Test;

/// What `extract` prints of a page.
class ExtractionJsonTest {
  private static final Report REPORT = Report.draft("r1", "Orrel.").build();

  @Test
  void whatElseAPageTellsStandsBehindTheReport() {
    var remarks =
        new Remarks(Remarks.Kind.LIVE, "https://harbour.example/1?page=2", true, "Meridian Press");
    assertThat(Json.print(ExtractionJson.write("p", new Extracted(REPORT, remarks))))
        .isEqualTo(
            """
            {"id":"r1","text":"Orrel.","revision":1,"kind":"live","next":"https://harbour.example/1?page=2","paywalled":true,"agency":"Meridian Press"}""");
  }

  @Test
  void aPageThatTellsNothingElseIsItsReport() {
    assertThat(Json.print(ExtractionJson.write("p", new Extracted(REPORT))))
        .isEqualTo(Json.print(ReportJson.write(REPORT)));
  }

  @Test
  void aRefusalHasItsReason() {
    assertThat(Json.print(ExtractionJson.write("p", new Refused(Reason.NOT_TEXT, "why"))))
        .isEqualTo(
            """
            {"id":"p","refused":{"reason":"not-text","detail":"why"}}""");
  }
}
