package coranto.lab;

import coranto.text.Embedder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// An embedder that is asked for each text once, for what is gone through many times.
final class RememberedVectors implements Embedder {
  private final Embedder embedder;
  private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

  RememberedVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public boolean knows(String language) {
    return embedder.knows(language);
  }

  @Override
  public float[] embed(String text) {
    return vectors.computeIfAbsent(text, embedder::embed);
  }

  @Override
  public void close() {
    embedder.close();
  }
}
