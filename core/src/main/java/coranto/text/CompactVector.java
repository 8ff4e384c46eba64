package coranto.text;

/// A vector in a byte a number: a quarter of its size, and near enough.
///
/// @param numbers 127 for the one that is largest either way
/// @param scale what the largest stands for
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CompactVector(byte[] numbers, float scale) {
  public static CompactVector of(float[] exact) {
    float largest = Float.MIN_NORMAL;
    for (float number : exact) {
      largest = Math.max(largest, Math.abs(number));
    }
    var numbers = new byte[exact.length];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = (byte) Math.round(exact[at] / largest * Byte.MAX_VALUE);
    }
    return new CompactVector(numbers, largest);
  }

  /// The numbers as they are held; [#of] makes the same bytes of them again.
  public float[] numbersHeld() {
    var held = new float[numbers.length];
    for (int at = 0; at < held.length; at++) {
      held[at] = numbers[at] * scale / Byte.MAX_VALUE;
    }
    return held;
  }

  /// -1 to 1; 0 when one of them says nothing.
  public double cosine(CompactVector other) {
    long both = 0;
    long here = 0;
    long there = 0;
    for (int at = 0; at < Math.min(numbers.length, other.numbers.length); at++) {
      both += numbers[at] * other.numbers[at];
      here += numbers[at] * numbers[at];
      there += other.numbers[at] * other.numbers[at];
    }
    return both == 0 ? 0 : both / Math.sqrt((double) here * there);
  }
}
