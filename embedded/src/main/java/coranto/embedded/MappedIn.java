package coranto.embedded;

import java.nio.ByteBuffer;

/// Reads numbers of seven bits a byte out of mapped bytes.
final class MappedIn {
  private final ByteBuffer bytes;
  private int at;

  MappedIn(ByteBuffer bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  void to(int place) {
    at = place;
  }

  long number() {
    byte next = bytes.get(at++);
    if (next >= 0) {
      return next;
    }
    long value = next & 0x7f;
    int shift = 7;
    next = bytes.get(at++);
    while (next < 0) {
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
      next = bytes.get(at++);
    }
    return value | (long) next << shift;
  }

  long signed() {
    long folded = number();
    return folded >>> 1 ^ -(folded & 1);
  }
}
