package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.NearIndex;
import coranto.flow.NearIndex.Near;
import coranto.report.Sketch;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [NearIndex] must do. Weights here are sums of halves, so that they are exact.
public abstract class NearIndexContract {
  private static final long ALL = Long.MAX_VALUE >> 24;

  private NearIndex index;

  /// An empty index; closed after each test.
  protected abstract NearIndex open();

  /// How many postings of a key the index that [#open] gives counts.
  protected abstract int bound();

  @BeforeEach
  void opens() {
    index = open();
  }

  @AfterEach
  void closes() {
    index.close();
  }

  @Test
  void findsNothingInAnEmptyIndex() {
    assertThat(index.lookup(keys(1, 2, 3), ALL, 10)).isEmpty();
    assertThat(index.committed()).isZero();
  }

  @Test
  void weighsByTheAskersWeightsAlone() {
    add(1, new Sketch(new long[] {10, 20}, new float[] {9, 9}));

    var asked = new Sketch(new long[] {10, 20, 30}, new float[] {0.5f, 2, 8});

    assertThat(index.lookup(asked, ALL, 10)).containsExactly(new Near(1, 0, 2.5f));
  }

  @Test
  void putsTheHeaviestFirstThenTheOldestThenTheFirstPart() {
    add(1, Sketch.EMPTY, keys(10), Sketch.EMPTY, keys(10));
    add(2, keys(10, 20));
    add(3, keys(20));

    assertThat(index.lookup(keys(10, 20), ALL, 10))
        .containsExactly(
            new Near(2, 0, 2), new Near(1, 1, 1), new Near(1, 3, 1), new Near(3, 0, 1));
    assertThat(index.lookup(keys(10, 20), ALL, 2))
        .containsExactly(new Near(2, 0, 2), new Near(1, 1, 1));
    assertThat(index.lookup(keys(10, 20), ALL, 0)).isEmpty();
  }

  @Test
  void seesOnlyEntriesBefore() {
    add(1, keys(10));
    add(2, keys(10));

    assertThat(index.lookup(keys(10), 2, 10)).containsExactly(new Near(1, 0, 1));
    assertThat(index.lookup(keys(10), 1, 10)).isEmpty();
  }

  @Test
  void findsWhatWasAddedBeforeACommitAndAfter() {
    add(1, keys(10));
    index.commit(1);
    add(2, keys(10));

    assertThat(index.lookup(keys(10), ALL, 10))
        .containsExactly(new Near(1, 0, 1), new Near(2, 0, 1));
    assertThat(index.committed()).isEqualTo(1);
  }

  @Test
  void takesAnEntryOutWithAllItsParts() {
    add(1, keys(10), keys(10, 20));
    add(2, keys(10));
    index.commit(2);

    index.remove(1);
    index.remove(77);

    assertThat(index.lookup(keys(10, 20), ALL, 10)).containsExactly(new Near(2, 0, 1));
  }

  @Test
  void countsTheOldestAloneOfAKeyWithMorePostingsThanItBounds() {
    for (int seq = 1; seq <= bound() + 5; seq++) {
      add(seq, keys(10, seq + 1_000_000L));
    }

    var found = index.lookup(keys(10), ALL, 2 * bound() + 10);
    assertThat(found).contains(new Near(1, 0, 1)).hasSizeBetween(bound(), bound() + 5);
    assertThat(found.getLast().seq()).isEqualTo(found.size());
    assertThat(index.lookup(keys(bound() + 1_000_005L), ALL, 1))
        .containsExactly(new Near(bound() + 5L, 0, 1));
  }

  @Test
  void takesAnyKeyNegativeOnesToo() {
    add(1, keys(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE));

    assertThat(index.lookup(keys(-1, 0), ALL, 10)).containsExactly(new Near(1, 0, 2));
    assertThat(index.lookup(keys(Long.MIN_VALUE, Long.MAX_VALUE), ALL, 10))
        .containsExactly(new Near(1, 0, 2));
  }

  @Test
  void addsNothingForAnEmptySketch() {
    add(1, Sketch.EMPTY);

    assertThat(index.lookup(Sketch.EMPTY, ALL, 10)).isEmpty();
  }

  private void add(long seq, Sketch... parts) {
    index.add(seq, null, List.of(parts));
  }

  /// A sketch of these keys, each of weight 1.
  protected static Sketch keys(long... keys) {
    float[] weights = new float[keys.length];
    java.util.Arrays.fill(weights, 1);
    return new Sketch(keys, weights);
  }
}
