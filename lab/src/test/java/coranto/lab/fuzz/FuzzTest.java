package coranto.lab.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand spoilt inputs: `./coranto fuzz --inputs 1000000` gives more.
class FuzzTest {
  private static final long SEED = 20260302;

  @TempDir Path folder;

  @Test
  void noReaderThrowsOrHangs() throws Exception {
    var fuzz = new Fuzz(folder, SEED);
    fuzz.run(10_000);

    assertThat(fuzz.findings()).isEmpty();
    assertThat(fuzz.printed()).contains("page", "feed", "archive", "query");
  }
}
