package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Found;
import coranto.flow.Found.By;
import coranto.flow.LiveIndex;
import coranto.flow.QuerySense;
import coranto.flow.Searchable;
import coranto.flow.Sense;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.CompactVector;
import coranto.understand.finding.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [LiveIndex] must do besides what a search index must.
public abstract class LiveIndexContract {
  private LiveIndex index;

  /// The index of this test, empty at first; called again, after it was closed, it opens the same.
  protected abstract LiveIndex openLive();

  @BeforeEach
  void opensLive() {
    index = openLive();
    add(1, "quay", "The quay of Tollhaven opens.");
    index.commit(1);
  }

  @AfterEach
  void closesLive() {
    index.close();
  }

  @Test
  void whatIsShownIsFoundBeforeItIsDurable() {
    add(2, "mill", "The mill of Tollhaven burns.");
    index.show();

    assertThat(found("tollhaven")).containsExactlyInAnyOrder("quay", "mill");
    assertThat(index.searches().reports()).isEqualTo(2);
    assertThat(index.committed()).isEqualTo(1);
  }

  @Test
  void afterGoingBackTheSameIsAddedAgain() {
    add(2, "mill", "The mill of Tollhaven burns.");
    index.back();
    assertThat(index.committed()).isEqualTo(1);

    add(2, "mill", "The mill of Tollhaven burns.");
    index.commit(2);

    assertThat(found("tollhaven")).containsExactlyInAnyOrder("quay", "mill");
    assertThat(index.committed()).isEqualTo(2);
  }

  @Test
  void whatIsPurgedIsCountedNoMore() {
    index.remove("quay");
    index.purge();
    index.commit(2);

    assertThat(found("tollhaven")).isEmpty();
    assertThat(index.searches().reports()).isZero();
  }

  @Test
  void reportsWithSomeOfTheWordsStandBehindThoseWithAllUnlessWordsAloneCount() {
    add(2, "mill", "The mill of Tollhaven burns.");
    add(3, "weir", "The weir of Orrel breaks.");
    index.show();

    assertThat(found("quay tollhaven")).containsExactly("quay");
    assertThat(more("quay tollhaven")).extracting(Found::report).containsExactly("quay", "mill");
    assertThat(more("quay tollhaven"))
        .extracting(Found::by)
        .containsExactly(Set.of(By.WORDS), Set.of(By.SOME_WORDS));
    assertThat(more("quay tollhaven burns orrel harbour ferry")).isEmpty(); // too few of them
    assertThat(more("quay tollhaven -burns")).extracting(Found::report).containsExactly("quay");
    assertThat(more("\"mill of tollhaven\" quay tollhaven"))
        .extracting(Found::report)
        .containsExactly("mill");
    assertThat(more("quay tollhaven sort:time")).extracting(Found::report).containsExactly("quay");
    assertThat(more("tollhaven \"")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(((((", "*", "\\ |", "a | b | -c +d", "[\u0000 TO \uffff] \ud83d", "\"a\" -"})
  void nothingThatIsTypedFailsWhereSomeWordsAreEnough(String query) {
    assertThat(more(query)).hasSizeLessThanOrEqualTo(10);
    assertThat(more((query + " ").repeat(5_000))).hasSizeLessThanOrEqualTo(10);
  }

  /// What is found by whoever would take reports in other words too; nothing held means the same.
  private List<Found> more(String query) {
    var sense = new Sense(CompactVector.of(new float[] {1, 2}), 2);
    return index.searches().search(query, 0, 10, _ -> Optional.of(sense));
  }

  private void add(long seq, String id, String text) {
    Report report = Report.draft(id, text).build();
    index.add(Searchable.of(seq, report, Understanding.NOTHING, OutletBook.empty()));
  }

  private List<String> found(String query) {
    return index.searches().search(query, 0, 10, QuerySense.NONE).stream()
        .map(Found::report)
        .toList();
  }
}
