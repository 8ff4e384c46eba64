package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.SecondLook;
import coranto.flow.SecondLooks;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What all [SecondLooks] must do.
public abstract class SecondLooksContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String PIER = "https://pier.example/feed";
  private static final String BEACON = "https://beacon.example/feed";

  private SecondLooks looks;

  /// The looks of this test, none at first; called again it opens the same.
  protected abstract SecondLooks open();

  @BeforeEach
  void opens() {
    looks = open();
  }

  @Test
  void givesWhatIsDueTheFirstDueFirst() {
    var late = look("r1", PIER, 0, NOON.plusMillis(1));
    var second = look("r2", PIER, 0, NOON);
    var first = look("r3", PIER, 2, NOON.minusSeconds(60));
    looks.keep(late);
    looks.keep(second);
    looks.keep(first);
    looks.keep(look("r4", BEACON, 0, NOON));

    looks = open();

    assertThat(looks.due(PIER, NOON, 9)).containsExactly(first, second);
    assertThat(looks.due(PIER, NOON.plusMillis(1), 9)).containsExactly(first, second, late);
    assertThat(looks.due(PIER, NOON, 1)).containsExactly(first);
  }

  @Test
  void keepsOneForEachReport() {
    looks.keep(look("r1", PIER, 0, NOON));
    looks.keep(look("r1", PIER, 1, NOON.minusSeconds(1)));

    assertThat(looks.due(PIER, NOON, 9)).containsExactly(look("r1", PIER, 1, NOON.minusSeconds(1)));
  }

  @Test
  void dropsOneOrAllOfAFeed() {
    looks.keep(look("r1", PIER, 0, NOON));
    looks.keep(look("r2", PIER, 0, NOON));
    looks.keep(look("r3", BEACON, 0, NOON));

    looks.drop("r1");
    assertThat(looks.due(PIER, NOON, 9)).extracting(SecondLook::report).containsExactly("r2");
    looks.dropAll(PIER);
    assertThat(looks.due(PIER, NOON, 9)).isEmpty();
    assertThat(looks.due(BEACON, NOON, 9)).hasSize(1);
  }

  private static SecondLook look(String report, String feed, int step, Instant due) {
    return new SecondLook(
        report,
        feed,
        "https://pier.example/" + report,
        NOON.minusSeconds(600),
        step,
        due,
        NOON.minusSeconds(300),
        step == 0 ? null : "\"1\"",
        step == 0 ? null : "Mon, 02 Mar 2026 11:00:00 GMT");
  }
}
