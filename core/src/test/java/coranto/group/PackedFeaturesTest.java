package coranto.group;

import static coranto.group.Desk.report;
import static org.assertj.core.api.Assertions.assertThat;

import coranto.group.features.FeatureReader;
import coranto.group.features.Features;
import coranto.group.features.Finding;
import coranto.group.features.Gist;
import coranto.group.features.PackedFeatures;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.Embedder;
import coranto.text.Frequencies;
import coranto.text.TextReader;
import coranto.understand.Understander;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedFeaturesTest {
  private static final Report SHORT = report("gull-2", "", "", "Nothing new from the harbour.");
  private static final Report LONG =
      report(
              "gull-1",
              "2026-03-03",
              "Tobias Wren opens the lock at Ledger Quay",
              "Ledger Quay - Tobias Wren, who keeps the harbour, opened its new lock on Tuesday. "
                  + "The lock cost 4.2 million crowns and took three years to build. "
                  + "Skippers of the Gull Line said that they would use it from the 9th of March.")
          .change()
          .language("en")
          .build();

  private final List<String> asked = new ArrayList<>();

  private final class Listener implements Embedder {
    @Override
    public String model() {
      return "listener";
    }

    @Override
    public boolean knows(String language) {
      return language.equals("en");
    }

    @Override
    public float[] embed(String text) {
      asked.add(text);
      return new float[] {1, text.length()};
    }

    @Override
    public void close() {}
  }

  private static Features features(Report report, @Nullable Embedder embedder) {
    var reading = TextReader.read(report);
    var named = reading.withNames(Understander.standard().names(reading));
    return new FeatureReader(Frequencies.shipped(), OutletBook.empty(), embedder).read(named);
  }

  private static Features again(Features features, @Nullable Embedder embedder) {
    byte[] bytes = PackedFeatures.bytes(features);
    return Objects.requireNonNull(new PackedFeatures(embedder).features(bytes));
  }

  @Test
  void comeAgainAsTheyWere() {
    for (Report report : List.of(LONG, SHORT)) {
      Features before = features(report, null);
      Features after = again(before, null);

      assertThat(after)
          .usingRecursiveComparison()
          .as("every term, hash, time and word")
          .isEqualTo(before);
      assertThat(PackedFeatures.bytes(after)).isEqualTo(PackedFeatures.bytes(before));
    }
  }

  @Test
  void whatTheyMeanIsAskedOfTheSameWords() {
    var embedder = new Listener();
    Report cut = LONG.change().title("Lock \ud83d").build();
    Features before = features(cut, embedder);
    Features after = again(before, embedder);

    Objects.requireNonNull(after.meaning()).nearness(Objects.requireNonNull(before.meaning()));

    assertThat(asked.subList(0, 2)).allMatch(text -> text.startsWith("Lock \ud83d. Ledger"));
    assertThat(asked.getFirst()).isEqualTo(asked.get(1));
  }

  @Test
  void thoseOfAnotherModelDontCount() {
    byte[] without = PackedFeatures.bytes(features(LONG, null));

    assertThat(new PackedFeatures(new Listener()).features(without)).isNull();
    assertThat(again(features(LONG, new Listener()), null).meaning()).isNull();
  }

  @Test
  void whatFindsAReportComesAgain() {
    for (Report report : List.of(LONG, SHORT)) {
      var before = Finding.of(Gist.of(features(report, null)));
      var after = Finding.of(before.bytes());

      assertThat(after.time()).isEqualTo(before.time());
      assertThat(after.language()).isEqualTo(before.language());
      assertThat(after.keys().keys()).isEqualTo(before.keys().keys());
      assertThat(after.landmarks().keys()).isEqualTo(before.landmarks().keys());
    }
  }
}
