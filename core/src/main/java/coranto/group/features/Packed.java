package coranto.group.features;

import coranto.report.Time;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/// Times and words as bytes, and back.
final class Packed {
  private static final List<Time.Standing> STANDINGS = List.of(Time.Standing.values());

  /// How many bytes a time takes.
  static final int TIME = 2 * (Long.BYTES + Integer.BYTES) + Byte.BYTES;

  private Packed() {}

  static void put(Time time, ByteBuffer out) {
    put(time.earliest(), out);
    put(time.latest(), out);
    out.put((byte) time.standing().ordinal());
  }

  private static void put(Instant moment, ByteBuffer out) {
    out.putLong(moment.getEpochSecond()).putInt(moment.getNano());
  }

  static Time time(ByteBuffer in) {
    Instant earliest = moment(in);
    return new Time(earliest, moment(in), STANDINGS.get(in.get()));
  }

  private static Instant moment(ByteBuffer in) {
    long second = in.getLong();
    return Instant.ofEpochSecond(second, in.getInt());
  }

  /// Its UTF-16 units: a text that was cut may end in half a character.
  static void put(String text, ByteBuffer out) {
    out.putInt(text.length());
    out.asCharBuffer().put(text);
    out.position(out.position() + text.length() * Character.BYTES);
  }

  static String text(ByteBuffer in) {
    char[] units = new char[in.getInt()];
    in.asCharBuffer().get(units);
    in.position(in.position() + units.length * Character.BYTES);
    return new String(units);
  }
}
