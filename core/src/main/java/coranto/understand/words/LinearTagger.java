package coranto.understand.words;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Gives each token of a sentence a label: the sequence with the highest sum of weights, of
/// features
/// (hashed into buckets: Weinberger et al. 2009) and of neighbouring labels (Viterbi 1967). Time is
/// proportional to tokens × labels × (features + labels).
public final class LinearTagger {
  private final List<String> labels;
  private final int mask;
  private final short[] weights;
  private final byte[] owners;
  private final int[] follows;
  private final Transitions transitions;

  /// @param weights of the first bucket for each label, then of the second, ...; a power of two of
  ///     buckets
  /// @param follows weight of label b after label a at `a * labels + b`; the last row is for the
  ///     first token
  /// @param owners for each bucket the first eight bits of the feature that owns it: others that
  /// fall
  ///     into it count for nothing
  public LinearTagger(List<String> labels, short[] weights, int[] follows, byte[] owners) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
    this.follows = follows;
    this.owners = owners;
    this.mask = weights.length / labels.size() - 1;
    this.transitions = Transitions.of(follows, labels.size());
  }

  public List<String> labels() {
    return labels;
  }

  /// The labels' numbers for the tokens `first` (inclusive) to `end` (exclusive).
  ///
  /// @param rows the features of all tokens, as any numbers
  public int[] best(int[][] rows, int first, int end) {
    int length = end - first;
    int count = labels.size();
    int[] score = new int[count];
    int[] led = transitions.row();
    byte[] back = new byte[length * count];
    int[] own = new int[count];
    for (int at = 0; at < length; at++) {
      own(rows[first + at], own);
      if (at == 0) {
        transitions.first(score);
      } else {
        transitions.lead(score, led);
        for (int label = 0; label < count; label++) {
          score[label] = transitions.sum(led[label]);
          back[at * count + label] = (byte) transitions.from(led[label]);
        }
      }
      for (int label = 0; label < count; label++) {
        score[label] += own[label];
      }
    }
    return path(score, back, length);
  }

  private void own(int[] row, int[] own) {
    Arrays.fill(own, 0);
    int count = own.length;
    for (int feature : row) {
      if (owners[feature & mask] != (byte) (feature >>> 24)) {
        continue;
      }
      int base = (feature & mask) * count;
      for (int label = 0; label < count; label++) {
        own[label] += weights[base + label];
      }
    }
  }

  private int[] path(int[] score, byte[] back, int length) {
    int[] path = new int[length];
    int label = 0;
    for (int other = 1; other < score.length; other++) {
      label = score[other] > score[label] ? other : label;
    }
    for (int at = length - 1; at >= 0; at--) {
      path[at] = label;
      label = back[at * score.length + label];
    }
    return path;
  }

  /// Writes what [#read] reads.
  public void write(OutputStream out) throws IOException {
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(labels.size());
      for (String label : labels) {
        data.writeUTF(label);
      }
      for (int weight : follows) {
        data.writeInt(weight);
      }
      data.writeInt(weights.length);
      for (short weight : weights) {
        data.writeShort(weight);
      }
      data.write(owners);
    }
  }

  public static LinearTagger read(byte[] file) {
    try (var data = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      int count = data.readInt();
      var labels = new ArrayList<String>();
      for (int label = 0; label < count; label++) {
        labels.add(data.readUTF());
      }
      int[] follows = new int[(count + 1) * count];
      Arrays.setAll(follows, _ -> next(data));
      byte[] raw = new byte[2 * data.readInt()];
      data.readFully(raw);
      short[] weights = new short[raw.length / 2];
      ByteBuffer.wrap(raw).asShortBuffer().get(weights);
      byte[] owners = new byte[weights.length / count];
      data.readFully(owners);
      return new LinearTagger(labels, weights, follows, owners);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int next(DataInputStream data) {
    try {
      return data.readInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
