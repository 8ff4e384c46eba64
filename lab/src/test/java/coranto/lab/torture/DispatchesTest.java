package coranto.lab.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchesTest {
  @Test
  void aSeedMakesTheSameReports() {
    assertThat(new Dispatches(7, "a-").next(200)).isEqualTo(new Dispatches(7, "a-").next(200));
  }

  @Test
  void someAreRevisionsAndSomeComeTwice() {
    List<Dispatch> made = new Dispatches(7, "a-").next(200);

    long reports = made.stream().map(Dispatch::id).distinct().count();
    long states = made.stream().map(each -> each.id() + each.hash()).distinct().count();
    assertThat(reports).isBetween(120L, 180L);
    assertThat(states).isBetween(reports + 10, 195L);
  }

  @Test
  void everySlotIsFilled() {
    assertThat(new Dispatches(7, "a-").next(200))
        .noneMatch(each -> each.line().contains("?") || each.line().contains("{place"));
  }

  @Test
  void whatWasNotAcknowledgedComesAgainFirst() {
    var dispatches = new Dispatches(7, "a-");
    List<Dispatch> made = dispatches.next(3);
    dispatches.giveBack(made);

    assertThat(dispatches.next(3)).isEqualTo(made);
  }
}
