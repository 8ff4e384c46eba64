package coranto.scale.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coranto.flow.SearchIndex;
import coranto.flow.StorageFailure;
import coranto.flow.StorageFailure.Category;
import coranto.testkit.SearchIndexContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSearchIndexTest extends SearchIndexContract {
  static final IndexedTruth TRUTH = new Signed("a", Long.MAX_VALUE);

  private record Signed(String sign, long lastSeq) implements IndexedTruth {}

  private final String url = OpenSearchNode.address() + "/" + OpenSearchNode.name();

  @Override
  protected SearchIndex open() {
    return OpenSearchIndex.open(url, TRUTH);
  }

  @Test
  void theIndexOfAnotherFolderIsNotWrittenTo() {
    try (var other = OpenSearchIndex.open(url, new Signed("b", 9))) {
      assertThatThrownBy(other::committed)
          .hasMessageContaining("holds the reports of another folder");
    }
  }

  @Test
  void anIndexBeyondTheTruthIsMadeAnew() {
    try (var restored = OpenSearchIndex.open(url, new Signed("a", 3))) {
      assertThat(restored.committed()).isZero();
      assertThat(restored.reports()).isZero();
    }
  }

  @Test
  void aNodeThatIsAwayIsTold() {
    try (var away = OpenSearchIndex.open("http://u:secret@127.0.0.1:1/reports", TRUTH)) {
      assertThatThrownBy(() -> away.search("bridge", 0, 10))
          .isInstanceOfSatisfying(
              StorageFailure.class,
              failure -> assertThat(failure.category()).isEqualTo(Category.AWAY))
          .hasMessageStartingWith("search at http://127.0.0.1:1 is away: ")
          .hasMessageNotContaining("secret");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "node.example:9200", // no scheme
        "jdbc:postgresql://node.example/x",
        "https://node.example/UPPER",
        "https://node.example/a/b",
        "https://node.example/_all",
        "https:// node.example"
      })
  void whatIsNoAddressIsRefused(String given) {
    assertThatThrownBy(() -> OpenSearchIndex.open(given, TRUTH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
