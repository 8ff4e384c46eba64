package coranto.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The pages of [SmallHeap] in a virtual machine with 200 MB of heap, the largest of them in it
/// too: each is read or refused within two seconds of CPU.
class SmallHeapTest {
  private static final int PAGES = 22;
  private static final long MILLIS = 2_000;

  @Test
  @Timeout(240)
  void everyHostilePageIsReadOrRefusedInASmallHeap() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process reader =
        new ProcessBuilder(
                java, "-Xmx200m", "-XX:+UseSerialGC", "-cp", classes, SmallHeap.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reader.waitFor()).as(said).isZero();
    List<String> lines = said.lines().toList();
    assertThat(lines).hasSize(PAGES);
    assertThat(lines)
        .allSatisfy(line -> assertThat(Long.parseLong(line.split("\t", -1)[1])).isLessThan(MILLIS));
  }
}
