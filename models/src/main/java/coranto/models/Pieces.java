package coranto.models;

import java.util.Arrays;

/// A growing row of numbers that takes no more than it has room for.
final class Pieces {
  private final long[] numbers;
  private int size;

  /// @param room how many it takes before the one that closes it
  Pieces(int room) {
    numbers = new long[room + 1];
  }

  int size() {
    return size;
  }

  void add(int number) {
    if (size < numbers.length - 1) {
      numbers[size++] = number;
    }
  }

  /// Forgets all from this place on.
  void cutTo(int place) {
    size = Math.min(size, place);
  }

  long[] closed(int closing) {
    numbers[size] = closing;
    return Arrays.copyOf(numbers, size + 1);
  }
}
