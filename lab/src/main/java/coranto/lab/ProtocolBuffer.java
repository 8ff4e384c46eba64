package coranto.lab;

import java.nio.charset.StandardCharsets;

/// Reads Protocol Buffers' wire format, as far as lists of cities need it.
final class ProtocolBuffer {
  private static final int LENGTH = 2;
  private static final int FIXED64 = 1;
  private static final int FIXED32 = 5;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int wire;

  ProtocolBuffer(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  boolean more() {
    return at < end;
  }

  /// The number of the next field; its value is to be read or skipped then.
  int field() {
    long key = number();
    wire = (int) (key & 7);
    return (int) (key >> 3);
  }

  /// A number of seven bits a byte.
  long number() {
    long value = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[at++];
      value |= (long) (part & 0x7f) << shift;
      shift += 7;
    } while (part < 0);
    return value;
  }

  String text() {
    int length = (int) number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /// What stands behind its length.
  ProtocolBuffer message() {
    int length = (int) number();
    at += length;
    return new ProtocolBuffer(bytes, at - length, at);
  }

  void skip() {
    if (wire == LENGTH) {
      int length = (int) number();
      at += length;
    } else if (wire == FIXED64) {
      at += 8;
    } else if (wire == FIXED32) {
      at += 4;
    } else {
      number();
    }
  }
}
