package coranto.group.features;

import coranto.report.Reading;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What titles and openings mean, by an embedder. How near two texts lie that have nothing to do
/// with each other is another number in each model, so nearness is told against the openings of a
/// file, of which no two are about one thing: in standard deviations above what is usual among
/// those. For one thread.
final class Meanings {
  /// How much of a text counts besides its title, in characters: more cost as much again and gave
  /// no more.
  private static final int OPENING = 200;

  private static final String UNLIKE = "unlike.txt";

  /// The nearness of texts that have nothing to do with each other.
  private record Usual(double mean, double deviation) {}

  private final Embedder embedder;
  private @Nullable Usual usual;

  Meanings(Embedder embedder) {
    this.embedder = embedder;
  }

  /// What a report means; null in a language that the model doesn't know.
  @Nullable Meaning of(Reading reading, String language) {
    String text = reading.report().text();
    String title = reading.report().titleOrEmpty();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    return embedder.knows(language)
        ? new Meaning(this, title.isEmpty() ? opening : title + ". " + opening)
        : null;
  }

  CompactVector vector(String text) {
    return CompactVector.of(embedder.embed(text));
  }

  /// In standard deviations above what is usual among texts that have nothing to do with each
  /// other.
  double nearness(CompactVector one, CompactVector other) {
    Usual among = usual == null ? measure() : usual;
    usual = among;
    return (one.cosine(other) - among.mean()) / among.deviation();
  }

  private Usual measure() {
    List<CompactVector> vectors =
        Resource.lines(Meanings.class, UNLIKE).stream().map(this::vector).toList();
    var cosines = new ArrayList<Double>();
    for (int one = 0; one < vectors.size(); one++) {
      for (int other = 0; other < one; other++) {
        cosines.add(vectors.get(one).cosine(vectors.get(other)));
      }
    }
    double mean = cosines.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance =
        cosines.stream().mapToDouble(each -> (each - mean) * (each - mean)).average().orElse(0);
    return new Usual(mean, Math.max(1e-3, Math.sqrt(variance)));
  }
}
