package coranto.trace;

import org.jspecify.annotations.Nullable;

/// Takes apart what [PackedOut] put together.
final class PackedIn {
  private final byte[] bytes;
  private int at;

  PackedIn(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /// Where the next byte stands.
  int at() {
    return at;
  }

  int raw() {
    return bytes[at++] & 0xff;
  }

  long number() {
    long value = 0;
    int shift = 0;
    int next = raw();
    while (next >= 0x80) {
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
      next = raw();
    }
    return value | (long) next << shift;
  }

  int integer() {
    return (int) number();
  }

  long signed() {
    long folded = number();
    return folded >>> 1 ^ -(folded & 1);
  }

  long whole() {
    long value = 0;
    for (int count = 0; count < Long.BYTES; count++) {
      value = value << 8 | raw();
    }
    return value;
  }

  String text() {
    char[] units = new char[integer()];
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = (char) number();
    }
    return new String(units);
  }

  @Nullable String optional() {
    return raw() == 0 ? null : text();
  }
}
