package coranto.group.bridge;

import coranto.group.bridge.Landmark.Reach;
import coranto.text.Fingerprint;

/// What a landmark is, and how much it tells that two reports of one day share one. By hand: no set
/// that may be learned from holds reports of one event in two languages.
enum Sort {
  /// Two parts of a name, one behind the other.
  FULL_NAME(6),
  /// One part of a name.
  NAME(3),
  /// A country or a part of the world.
  COUNTRY(1.5),
  CITY(3),
  /// A language, in many languages the adjective to a country.
  LANGUAGE(1),
  MONTH(0.7),
  WEEKDAY(0.4),
  /// A number with its magnitude, or of four digits and more.
  AMOUNT(5),
  /// A number with a fraction or of three digits.
  NUMBER(3),
  /// A number of two digits.
  SMALL_NUMBER(1.2),
  YEAR(0.5),
  /// A word of the word list.
  WORD(2);

  private final double weight;

  Sort(double weight) {
    this.weight = weight;
  }

  Landmark landmark(String what, String printed, Reach reach) {
    return new Landmark(
        Fingerprint.then(Fingerprint.of(name()), Fingerprint.of(what)), weight, printed, reach);
  }
}
