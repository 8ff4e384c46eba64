package coranto.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes put together: small numbers take few. [PackedIn] takes them apart.
final class PackedOut {
  private byte[] bytes = new byte[64];
  private int size;

  /// One byte.
  void raw(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  void raw(byte[] more) {
    if (size + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, (size + more.length) * 2);
    }
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /// A number of at least 0, seven bits a byte.
  void number(long value) {
    long left = value;
    while (left >= 0x80) {
      raw((int) left | 0x80);
      left >>>= 7;
    }
    raw((int) left);
  }

  /// Any number; those near 0 take few bytes.
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /// Eight bytes.
  void whole(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      raw((int) (value >>> shift));
    }
  }

  /// Its UTF-16 units, whatever they are.
  void text(String text) {
    number(text.length());
    for (int at = 0; at < text.length(); at++) {
      number(text.charAt(at));
    }
  }

  void optional(@Nullable String text) {
    raw(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
