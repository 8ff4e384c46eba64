package coranto.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coranto.report.EntityType;
import coranto.understand.names.NameLabels;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainLossTest {
  private static final int LABELS = NameLabels.COUNT;
  private static final float STEP = 1e-2f;
  private static final byte[] RIGHT = {
    0,
    (byte) NameLabels.of(EntityType.PERSON, 0, 2),
    (byte) NameLabels.of(EntityType.PERSON, 1, 2),
    (byte) NameLabels.of(EntityType.PLACE, 0, 1)
  };

  private final float[] scores = random(RIGHT.length * LABELS, 3);
  private final float[] follows = random((LABELS + 1) * LABELS, 4);

  @Test
  void slopesAreWhatTheLossChangesBy() {
    float[] slopes = new ChainLoss(scores, RIGHT, follows).slopes(1);
    for (int at = 0; at < scores.length; at += 5) {
      assertThat((double) slopes[at]).isCloseTo(change(scores, at), within(2e-3));
    }
  }

  @Test
  void soAreThoseOfOneLabelBehindAnother() {
    float[] slopes = new float[follows.length];
    new ChainLoss(scores, RIGHT, follows).addFollowSlopes(slopes, 1);
    for (int at = 0; at < follows.length; at += 3) {
      if (NameLabels.follows(at / LABELS, at % LABELS)) {
        assertThat((double) slopes[at]).isCloseTo(change(follows, at), within(2e-3));
      }
    }
  }

  /// The change of the loss a step, when one of the values changes.
  private double change(float[] values, int at) {
    float before = values[at];
    values[at] = before + STEP;
    double more = new ChainLoss(scores, RIGHT, follows).value(scores);
    values[at] = before - STEP;
    double less = new ChainLoss(scores, RIGHT, follows).value(scores);
    values[at] = before;
    return (more - less) / (2 * STEP);
  }

  private static float[] random(int size, int seed) {
    var random = new Random(seed);
    float[] values = new float[size];
    for (int at = 0; at < size; at++) {
      values[at] = (float) random.nextGaussian();
    }
    return values;
  }
}
