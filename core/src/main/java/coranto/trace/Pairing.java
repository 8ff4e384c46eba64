package coranto.trace;

/// Why a word here is taken for a word there.
enum Pairing {
  /// It is not.
  NONE(0),
  /// The same word.
  EXACT(1),
  /// The same name in another form: `Russia`, `Russian Federation`.
  NAME(1),
  /// The same word with another ending.
  STEM(0.95f),
  /// A word of the same meaning.
  MEANING(0.8f),
  /// A word with the same beginning.
  BEGINNING(0.7f),
  /// Another word in the same place.
  PLACE(0.3f);

  /// How much of the word's weight it bears out, 0 to 1.
  final float strength;

  Pairing(float strength) {
    this.strength = strength;
  }
}
