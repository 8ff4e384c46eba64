package coranto.text;

/// Turns a text into a vector of what it means: texts that say much the same lie near each other.
/// Safe
/// to use from many threads.
public interface Embedder extends AutoCloseable {
  /// The model that makes the vectors; those of two models can't be compared.
  String model();

  /// Whether the model was taught texts of a language.
  ///
  /// @param language as `de`; empty when unknown
  default boolean knows(String language) {
    return true;
  }

  /// A vector of length 1, of as many numbers for any text. The same text gives the same vector on
  /// one
  /// machine; another processor may differ in the last digit. Of a long text only the opening
  /// counts.
  ///
  /// @throws IllegalStateException when it is closed
  /// @throws EmbedderFailure when what it runs on can't be loaded
  float[] embed(String text);

  /// How near two texts are: the cosine of their vectors, -1 to 1.
  static float nearness(float[] one, float[] other) {
    float sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }

  /// Waits for what is being embedded, and lets go of the model.
  @Override
  void close();
}
