package coranto.understand.grammar;

import coranto.understand.words.FeatureRow;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Scores a few choices by the sum of the weights of features (hashed into buckets: Weinberger et
/// al. 2009).
public final class LinearChooser {
  private final int choices;
  private final int mask;
  private final short[] weights;
  private final byte[] owners;

  /// @param weights of the first bucket for each choice, then of the second, ...; a power of two of
  ///     buckets
  /// @param owners for each bucket the first eight bits of the feature that owns it: others that
  ///     fall into it count for nothing
  public LinearChooser(int choices, short[] weights, byte[] owners) {
    this.choices = choices;
    this.weights = weights;
    this.owners = owners;
    this.mask = owners.length - 1;
  }

  /// Puts the choices' scores into `scores`.
  public void score(FeatureRow row, int[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int at = 0; at < row.size(); at++) {
      int feature = row.feature(at);
      int bucket = feature & mask;
      if (owners[bucket] == (byte) (feature >>> 24)) {
        int base = bucket * choices;
        for (int choice = 0; choice < choices; choice++) {
          scores[choice] += weights[base + choice];
        }
      }
    }
  }

  /// Writes what [#read] reads.
  public void write(DataOutputStream data) throws IOException {
    data.writeInt(choices);
    data.writeInt(owners.length);
    for (short weight : weights) {
      data.writeShort(weight);
    }
    data.write(owners);
  }

  static LinearChooser read(DataInputStream data) throws IOException {
    int choices = data.readInt();
    byte[] owners = new byte[data.readInt()];
    byte[] raw = new byte[2 * choices * owners.length];
    data.readFully(raw);
    data.readFully(owners);
    short[] weights = new short[raw.length / 2];
    ByteBuffer.wrap(raw).asShortBuffer().get(weights);
    return new LinearChooser(choices, weights, owners);
  }
}
