package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports of which each shares something with the one before.
class ChainTest {
  private static final List<String> PLACES =
      List.of(
          "Sorrel",
          "Oltmar",
          "Selmont",
          "Wenna",
          "Tarnvale",
          "Orrel",
          "Hollowby",
          "Aske",
          "Vance",
          "Ledgerquay");
  private static final List<String> MATTERS =
      List.of(
          "closed its bridge to lorries after cracks were found in two pillars",
          "raised the fare of its ferry for the third time in a year",
          "lost the case about the mill that its council had sold",
          "chose a new harbour master from among the pilots",
          "opened a school for the children of rope makers",
          "counted fewer swans on the lake than in any winter before",
          "fined a bakery for selling loaves that weighed too little",
          "moved its market to Thursdays so that farmers come to both",
          "found a well under the square that stood on no map",
          "built a wall against the floods that come with the spring");

  private final Desk desk = new Desk();

  @Test
  void line40AChainOfReportsIsNotOneStory() {
    for (int at = 0; at < PLACES.size(); at++) {
      int next = (at + 1) % PLACES.size();
      String text =
          "The town of %s %s. People there spoke of little else on Tuesday. It was the talk of %s too, which %s."
              .formatted(PLACES.get(at), MATTERS.get(at), PLACES.get(next), MATTERS.get(next));
      desk.take(report("outlet" + at + "-1", "2026-03-03", PLACES.get(at) + " in the news", text));
    }

    var stories = List.copyOf(desk.stories.values());
    int largest =
        stories.stream().mapToInt(each -> Collections.frequency(stories, each)).max().orElse(0);
    assertThat(largest).as(desk.stories.toString()).isLessThanOrEqualTo(PLACES.size() / 2);
  }
}
