package coranto.lab.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The crash suite, three kills of it: `./coranto torture --kills 200` is the whole.
class TortureTest {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @TempDir Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    var torture = run("coranto.app.Main", 30, 3);

    assertThat(torture.wrong()).isEmpty();
    assertThat(torture.printed()).containsPattern("all +3 +3 +0");
  }

  @Test
  void anAcknowledgementBeforeTheCommitIsFound() throws Exception {
    var torture = run(HastyMain.class.getName(), 30, 1);

    assertThat(torture.wrong()).anyMatch(wrong -> wrong.contains("was acknowledged and is lost"));
  }

  private Torture run(String main, long seed, int kills) throws Exception {
    List<String> told = new ArrayList<>();
    var torture = new Torture(folder, main, seed, told::add);
    torture.run(kills, LONGEST);
    assertThat(told).as("seed %d", seed).hasSize(kills);
    return torture;
  }
}
