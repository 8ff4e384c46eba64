package coranto.group.features;

import coranto.report.Reading;
import coranto.text.CompactVector;
import coranto.text.Embedder;
import coranto.text.Openings;
import org.jspecify.annotations.Nullable;

/// What titles and openings mean, by an embedder. How near two texts lie that have nothing to do
/// with each other is another number in each model, so nearness is told in standard deviations
/// above what is usual among openings of other matters. For one thread.
final class Meanings {
  private final Embedder embedder;
  private Openings.@Nullable Usual usual;

  Meanings(Embedder embedder) {
    this.embedder = embedder;
  }

  boolean knows(String language) {
    return embedder.knows(language);
  }

  /// What a report means; null in a language that the model doesn't know.
  @Nullable Meaning of(Reading reading, String language) {
    return knows(language) ? of(Openings.of(reading.report())) : null;
  }

  Meaning of(String opening) {
    return new Meaning(this, opening);
  }

  CompactVector vector(String text) {
    return CompactVector.of(embedder.embed(text));
  }

  /// In standard deviations above what is usual among texts that have nothing to do with each
  /// other.
  double nearness(CompactVector one, CompactVector other) {
    Openings.Usual among = usual == null ? Openings.usual(embedder) : usual;
    usual = among;
    return (one.cosine(other) - among.mean()) / among.deviation();
  }
}
