package coranto.understand;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Report;
import coranto.text.TextReader;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences without end, each word of which might begin a quote.
class EndlessTest {
  private static final double LONGEST_SECONDS = 4;
  private static final int TIMES = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {"said ", "said To� "})
  void areUnderstoodInTime(String piece) {
    String text = "The ferry at Orrel was late, Marta Quill said. " + piece.repeat(TIMES);
    var reading = TextReader.read(Report.draft("a", text).language("en").build());
    long began = processor();

    Understander.standard().understand(reading);

    assertThat((processor() - began) / 1e9).as("CPU seconds").isLessThan(LONGEST_SECONDS);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
