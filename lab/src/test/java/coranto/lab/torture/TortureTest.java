package coranto.lab.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The crash suite, three kills of it: `./coranto torture --kills 200` is the whole.
class TortureTest {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /// The import of its first life goes on until something is acknowledged.
  private static final long SEED = 30;

  @TempDir Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLost() throws Exception {
    var torture = run("coranto.app.Main", Trial.IMPORT, Trial.POST, Trial.SERVE);

    assertThat(torture.wrong()).isEmpty();
    assertThat(torture.printed()).containsPattern("all +3 +3 +0");
  }

  @Test
  void anAcknowledgementBeforeTheCommitIsFound() throws Exception {
    var torture = run(HastyMain.class.getName(), Trial.IMPORT);

    assertThat(torture.wrong()).anyMatch(wrong -> wrong.contains("was acknowledged and is lost"));
  }

  private Torture run(String main, Trial... trials) throws Exception {
    List<String> told = new ArrayList<>();
    Iterator<Trial> next = List.of(trials).iterator();
    var torture = new Torture(folder, main, SEED, told::add, _ -> next.next());
    torture.run(trials.length, LONGEST);
    assertThat(told).hasSize(trials.length);
    return torture;
  }
}
