package coranto.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.flow.Found;
import coranto.flow.LiveIndex;
import coranto.flow.QuerySense;
import coranto.flow.Searchable;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.understand.finding.Understanding;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
