package coranto.lab.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils specimens: flips, cuts, repeats, swaps and puts in, a few at a time. The same random
/// numbers spoil alike.
final class Mutations {
  private static final int MOST_AT_ONCE = 8;
  private static final int LONGEST_PIECE = 200;
  private static final int MOST_REPEATS = 300;
  private static final int MOST_BYTES = 400_000;

  private final List<byte[]> specimens;
  private final List<byte[]> pieces;

  /// @param pieces what is put in: marks that mean something to a reader
  Mutations(List<String> specimens, List<String> pieces) {
    this.specimens = specimens.stream().map(Mutations::bytes).toList();
    this.pieces = pieces.stream().map(Mutations::bytes).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] next(Random random) {
    byte[] spoilt = any(specimens, random).clone();
    int times = 1 + random.nextInt(MOST_AT_ONCE);
    for (int time = 0; time < times; time++) {
      spoilt = spoil(spoilt, random);
    }
    return spoilt.length > MOST_BYTES ? Arrays.copyOf(spoilt, MOST_BYTES) : spoilt;
  }

  private byte[] spoil(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(8)) {
      case 0 -> flipped(bytes, random);
      case 1 -> put(bytes, at, to, new byte[0]);
      case 2 -> put(bytes, at, at, any(pieces, random));
      case 3 -> put(bytes, at, to, any(pieces, random));
      case 4 -> put(bytes, at, at, repeated(any(pieces, random), random));
      case 5 -> put(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, to), random));
      case 6 -> Arrays.copyOf(bytes, at);
      case 7 -> crossed(bytes, at, any(specimens, random), random);
      default -> throw new IllegalStateException();
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int times = random.nextInt(6); times >= 0 && bytes.length > 0; times--) {
      flipped[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static byte[] repeated(byte[] piece, Random random) {
    var repeated = new ByteArrayOutputStream();
    for (int times = 2 + random.nextInt(MOST_REPEATS); times > 0; times--) {
      repeated.writeBytes(piece);
    }
    return repeated.toByteArray();
  }

  /// The beginning of one and the end of another.
  private static byte[] crossed(byte[] bytes, int at, byte[] other, Random random) {
    int from = random.nextInt(other.length + 1);
    return put(bytes, at, bytes.length, Arrays.copyOfRange(other, from, other.length));
  }

  private static byte[] put(byte[] bytes, int from, int to, byte[] piece) {
    var put = new ByteArrayOutputStream(bytes.length + piece.length);
    put.write(bytes, 0, from);
    put.writeBytes(piece);
    put.write(bytes, to, bytes.length - to);
    return put.toByteArray();
  }

  private static byte[] any(List<byte[]> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
