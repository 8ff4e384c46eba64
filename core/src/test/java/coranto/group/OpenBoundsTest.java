package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.group.likeness.Weights;
import coranto.group.open.Bounds;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// No more reports are open than may be.
class OpenBoundsTest {
  private static final int MOST = 8;

  @Test
  void theStoriesToWhichNothingCameForLongestCloseFirst() {
    var desk = desk(3);
    desk.take(told("echo-1", 1));
    desk.take(told("ledger-1", 2));
    desk.take(told("post-1", 3));
    desk.take(told("radio-1", 1));
    assertThat(desk.held()).isEqualTo(4);

    var next = desk.take(told("echo-2", 4));
    assertThat(next.closed()).as("ledger-1: the first story was joined since").containsExactly(2);

    desk.take(told("radio-2", 1));
    desk.take(told("ledger-2", 2));
    assertThat(desk.stories)
        .containsEntry("ledger-2", "ledger-2")
        .containsEntry("radio-1", "echo-1")
        .containsEntry("radio-2", "echo-1");
  }

  @Test
  void manyThatHaveNoTimeCloseTogether() {
    var desk = desk(400);
    var closed = new ArrayList<Integer>();
    for (int at = 0; at < 420; at++) {
      var report = report("echo-" + at, "", "", "Word" + at + " alone.");
      closed.add(desk.take(report).closed().length);
    }

    assertThat(closed.stream().filter(count -> count > 0))
        .as("a hundredth of what may be open, each time that more is")
        .containsExactly(5, 5, 5, 5);
  }

  /// After each report another desk goes on from what is held, and decides and closes the same.
  @Test
  void aRestartMakesNoDifference() {
    var random = new Random(20261126);
    Report[] reports =
        IntStream.range(0, 60)
            .mapToObj(_ -> told("outlet" + random.nextInt(30) + "-1", random.nextInt(9)))
            .toArray(Report[]::new);
    var whole = desk(MOST);
    var decided = Arrays.stream(reports).map(whole::take).toList();

    var broken = desk(MOST);
    for (int at = 0; at < reports.length; at++) {
      var grouping = broken.take(reports[at]);
      assertThat(grouping.closed()).isEqualTo(decided.get(at).closed());
      assertThat(grouping.membership()).isEqualTo(decided.get(at).membership());
      assertThat(broken.held()).isLessThanOrEqualTo(MOST + 1);
      var next = desk(MOST);
      next.restore(Arrays.copyOf(reports, at + 1), broken);
      broken = next;
    }
    assertThat(decided).anySatisfy(grouping -> assertThat(grouping.closed()).hasSizeGreaterThan(1));
  }

  private static Desk desk(int most) {
    return new Desk(Weights.shipped(), null, new Bounds(Grouper.WINDOW_DAYS, most));
  }

  /// A report of one of several events.
  private static Report told(String id, int event) {
    String text =
        IntStream.range(0, 24)
            .mapToObj(word -> "word" + event + "x" + word)
            .collect(Collectors.joining(" ", "", ". Told by " + id + "."));
    return report(id, "2026-03-03", "", text);
  }
}
