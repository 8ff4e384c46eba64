package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.group.likeness.Weights;
import coranto.report.Report;
import coranto.text.Embedder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An embedder that knows two matters, fish and trains, and is asked no more than it must be.
class MeaningTest {
  private static final Weights WEIGHTS =
      Weights.parse(
          List.of(
              "DATED\tBIAS\t-8",
              "DATED\tBODY_ROOT\t12",
              "DATED_MEANT\tBIAS\t-6",
              "DATED_MEANT\tMEANING\t10",
              "STORY_DATED\tMEAN\t1"));

  private static final String HERRING =
      "Boats came home with full nets on Tuesday and the quay smelled of herring until night.";
  private static final String SHOAL =
      "Skippers on the quay spoke of shoals nobody had seen in a generation.";
  private static final String SIGNALS =
      "Nobody on the quay platform knew when signals would work; a generation of cables had burnt.";

  private final List<String> asked = new ArrayList<>();
  private final Desk desk = new Desk(WEIGHTS, new Matters());

  private final class Matters implements Embedder {
    @Override
    public String model() {
      return "matters";
    }

    @Override
    public boolean knows(String language) {
      return !language.equals("eo");
    }

    @Override
    public float[] embed(String text) {
      asked.add(text);
      boolean fish = text.contains("herring") || text.contains("shoals");
      boolean trains = text.contains("signals");
      int other = 2 + Math.floorMod(text.hashCode(), 30);
      var vector = new float[32];
      vector[fish ? 0 : trains ? 1 : other] = 1;
      return vector;
    }

    @Override
    public void close() {}
  }

  private static Report told(String id, String text) {
    return report(id, "2026-03-03", "", text);
  }

  @Test
  void whatWordsLeaveOpenIsToldByWhatItMeans() {
    desk.take(told("gull-1", HERRING));
    desk.take(told("tern-1", SHOAL));
    desk.take(told("heron-1", SIGNALS));
    assertThat(desk.stories).containsEntry("tern-1", "gull-1").containsEntry("heron-1", "heron-1");
  }

  @Test
  void saysSo() {
    desk.take(told("gull-1", HERRING));
    var joined = desk.take(told("tern-1", SHOAL)).membership();
    assertThat(joined.explanation().toString()).contains("what title and opening mean");
  }

  @Test
  void theSameTextIsEmbeddedOnce() {
    desk.take(told("gull-1", HERRING));
    desk.take(told("tern-1", SHOAL));
    desk.take(told("heron-1", SIGNALS));
    assertThat(asked).doesNotHaveDuplicates().contains(HERRING, SHOAL, SIGNALS);
  }

  @Test
  void whatWordsSettleIsNotEmbedded() {
    desk.take(told("gull-1", HERRING));
    desk.take(told("tern-1", "Vensor lifts profit forecast after strong lorry sales in autumn."));
    assertThat(asked).isEmpty();
  }

  @Test
  void aLanguageThatTheModelDoesNotKnowIsNotEmbedded() {
    desk.take(told("gull-1", HERRING));
    desk.take(told("tern-1", SHOAL).change().language("eo").build());
    assertThat(asked).isEmpty();
    assertThat(desk.stories).containsEntry("tern-1", "tern-1");
  }
}
