package coranto.lab;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.EntityType;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.names.NameLabels;
import coranto.understand.names.NameSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetExampleTest {
  @Test
  void whatIsNoCandidateHasNoLabel() {
    var reading =
        TextReader.read(
            Report.draft("report", "The Friends of old and very long piers in Aldport met.")
                .build());
    var names = List.of(new NameSpan(1, 10, EntityType.ORGANISATION, "marked"));
    NetExample example = NetExample.of(reading, names, 0, 1).getFirst();

    for (int at = 0; at < example.length(); at++) {
      if (!example.candidates()[at]) {
        assertThat(example.labels()[at]).as("token %d", at).isZero();
      }
    }
    assertThat((int) example.labels()[1]).isEqualTo(NameLabels.of(EntityType.ORGANISATION, 0, 3));
  }
}
