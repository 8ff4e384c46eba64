package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coranto.group.likeness.Weights;
import coranto.group.open.Membership;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Made-up texts of made-up words, weighed by the words they share alone: who is like whom is plain
/// to see.
class SecondThoughtsTest {
  static final Weights SHARED_WORDS =
      Weights.parse(List.of("DATED\tBIAS\t-6", "DATED\tBODY_ROOT\t10", "STORY_DATED\tMEAN\t1"));

  private final Desk desk = new Desk(SHARED_WORDS);

  /// So many words of each kind, `text("a", 12, "b", 8)`, in an order of its own: no run of words
  /// is
  /// shared.
  static String text(Object... kindsAndCounts) {
    var words = new ArrayList<String>();
    for (int at = 0; at < kindsAndCounts.length; at += 2) {
      for (int word = 0; word < (int) kindsAndCounts[at + 1]; word++) {
        words.add(kindsAndCounts[at] + "zulomirek" + (char) ('a' + word));
      }
    }
    Collections.shuffle(words, new Random(Arrays.hashCode(kindsAndCounts)));
    return String.join(" ", words);
  }

  private static Report told(String id, String text) {
    return report(id, "2026-03-03", "", text);
  }

  @Test
  void aLateReportShowsThatAStoryWasTwo() {
    desk.take(told("fire-1", text("f", 20)));
    desk.take(told("strike-1", text("f", 10, "s", 13)));
    var late = desk.take(told("strike-2", text("s", 13, "t", 5)));

    assertThat(late.membership().story()).isEqualTo("strike-1");
    assertThat(late.moved())
        .extracting(Membership::report, Membership::story, Membership::was)
        .containsExactly(tuple("strike-1", "strike-1", "fire-1"));
    assertThat(late.moved().getFirst().explanation().why())
        .isEqualTo("strike-2 shows that fire-1 and strike-1 are two stories");
  }

  @Test
  void theRestIsAddressedByItsOldestWhenTheOpenerBelongsToTheLateReport() {
    desk.take(told("strike-1", text("f", 10, "s", 13)));
    desk.take(told("fire-1", text("f", 20)));
    var late = desk.take(told("strike-2", text("s", 13, "t", 5)));

    assertThat(late.membership().story()).isEqualTo("strike-1");
    assertThat(desk.stories)
        .containsEntry("strike-1", "strike-1")
        .containsEntry("fire-1", "fire-1")
        .containsEntry("strike-2", "strike-1");
  }

  @Test
  void aLateReportShowsThatTwoStoriesAreOne() {
    desk.take(told("fire-1", text("f", 14, "g", 6)));
    desk.take(told("fire-2", text("f", 5, "h", 15)));
    var late = desk.take(told("fire-3", text("f", 14, "h", 6)));

    assertThat(desk.stories.values()).containsOnly("fire-1");
    assertThat(late.moved())
        .extracting(Membership::report, Membership::story, Membership::was)
        .containsExactly(tuple("fire-2", "fire-1", "fire-2"));
  }

  @Test
  void afterARestartASplitStoryGoesOnTheSame() {
    Report[] reports = {
      told("fire-1", text("f", 20)),
      told("strike-1", text("f", 10, "s", 13)),
      told("strike-2", text("s", 13, "t", 5))
    };
    for (Report report : reports) {
      desk.take(report);
    }
    var restarted = new Desk(SHARED_WORDS);
    restarted.restore(reports, desk);
    var after = told("strike-3", text("s", 10, "t", 10));

    assertThat(restarted.take(after)).usingRecursiveComparison().isEqualTo(desk.take(after));
  }
}
