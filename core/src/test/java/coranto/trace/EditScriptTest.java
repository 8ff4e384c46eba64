package coranto.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditScriptTest {
  private static final String THERE =
      "Harbour master Odo Flint said on Monday that 212 people were aboard the ferry Amberjack.";

  @Test
  void callsTheChangesThatMatterByName() {
    assertThat(
            changes(
                "Harbour master Odo Flint said on Monday that 240 people were aboard the ferry Amberjack."))
        .containsExactly("NUMBER_CHANGED 212 -> 240");
    assertThat(
            changes(
                "Harbour master Odo Flint said on Monday that 212 people were aboard the ferry Grayling."))
        .containsExactly("NAME_CHANGED Amberjack -> Grayling");
    assertThat(changes("On Monday 212 people were aboard the ferry Amberjack."))
        .contains("ATTRIBUTION_DROPPED Harbour master Odo Flint said -> ");
    assertThat(
            changes(
                "Harbour master Odo Flint said that 212 people were aboard the ferry Amberjack."))
        .containsExactly("DATE_DROPPED on Monday -> ");
    assertThat(
            changes(
                "Harbour master Odo Flint said on Monday that 212 people were aboard the vessel Amberjack."))
        .containsExactly("WORDS ferry -> vessel");
  }

  @Test
  void callsAFlippedNegationByName() {
    assertThat(
            changes(
                "Harbour master Odo Flint said on Monday that 212 people were not aboard the ferry Amberjack."))
        .containsExactly("NEGATION_FLIPPED  -> not");
  }

  @Test
  void callsAQuoteChangedInsideByName() {
    String quote =
        "\"We pulled the last %s of them out of the water at dawn,\" said Odo Flint of Tollhaven.";
    assertThat(changes(quote.formatted("dozen"), quote.formatted("two dozen")))
        .containsExactly("QUOTE_CHANGED two -> ");
    assertThat(changes(quote.formatted("ten"), quote.formatted("seven")))
        .containsExactly("QUOTE_CHANGED seven -> ten");
    assertThat(
            changes(quote.formatted("ten").replace("said", "said Captain"), quote.formatted("ten")))
        .containsExactly("WORDS  -> Captain");
  }

  @Test
  void aTitlePutForAnotherChangesNoName() {
    assertThat(
            changes(
                "Mr. Odo Flint said on Monday that 212 people were aboard the ferry Amberjack.",
                "Captain Odo Flint said on Monday that 212 people were aboard the ferry Amberjack."))
        .containsExactly("WORDS Captain -> Mr");
  }

  @Test
  void whatOnlyMovedWasNotDropped() {
    assertThat(
            changes(
                "On Monday harbour master Odo Flint said that 212 people were aboard the ferry Amberjack."))
        .noneMatch(change -> change.startsWith("DATE_DROPPED"));
  }

  @Test
  void tellsWordsPutIn() {
    assertThat(
            changes(
                "Harbour master Odo Flint said on Monday that 212 tired people were aboard the ferry Amberjack."))
        .containsExactly("WORDS  -> tired");
  }

  @Test
  void findsNothingInTheSameWords() {
    assertThat(changes(THERE)).isEmpty();
  }

  private static List<String> changes(String here) {
    return changes(here, THERE);
  }

  private static List<String> changes(String here, String there) {
    var desk = new Desk();
    desk.take("there", "2031-03-04T08:00:00Z", there);
    var trace = desk.take("here", "2031-03-04T09:00:00Z", here).getFirst();
    return ((Trace.Sourced) trace)
        .changes().stream().map(change -> told(change, here, there)).toList();
  }

  private static String told(Change change, String here, String there) {
    var was = change.there();
    var is = change.here();
    return change.kind()
        + " "
        + (was == null ? "" : was.in(there))
        + " -> "
        + (is == null ? "" : is.in(here));
  }
}
