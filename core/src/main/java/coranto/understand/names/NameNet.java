package coranto.understand.names;

import coranto.understand.words.WordVectors;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A small neural net that weighs the labels of tokens: each word's vector and rows are added up
/// into a hidden layer; those of a token and its neighbours, with the rows of its run of capitals,
/// into a second one; that into scores, which the best sequence of labels is found from (Collobert
/// and others 2011, with the sequence trained as a conditional random field). Only candidates are
/// weighed.
public final class NameNet {
  /// How many tokens on either side count.
  public static final int REACH = 2;

  public static final int WINDOW = 2 * REACH + 1;
  private static final int LABELS = NameLabels.COUNT;
  private static final float FAR = -1e4f;

  private final String origin;
  private final int source;
  private final NameWeights weights;

  /// The two large layers row by row: so a row is added in one sweep of the machine's wide
  /// registers.
  private final float[][] vectorRows;

  private final float[][] windowRows;

  /// All of the vector's dimensions in order.
  private final int[] dims;

  /// @param source the row below [NameInputs#RUN_ROWS] that tells from what kind of text the asked
  ///     ones are; -1 for none
  public NameNet(String origin, int source, NameWeights weights) {
    this.origin = origin;
    this.source = source;
    this.weights = weights;
    this.vectorRows = NameWeights.rows(weights.vectors(), weights.inner());
    this.windowRows = NameWeights.rows(weights.window(), weights.outer());
    this.dims = IntStream.range(0, vectorRows.length).toArray();
  }

  /// What the model was learned from and what made it.
  public String origin() {
    return origin;
  }

  /// The scores of the labels for the tokens of a sentence, token after token.
  public float[] scores(NameInputs inputs, int first, int end) {
    return new Layers(inputs, first, end).scores();
  }

  public NameWeights weights() {
    return weights;
  }

  /// What goes through the net for one sentence.
  private final class Layers {
    private final NameInputs inputs;
    private final WordVectors vectors;
    private final int first;
    private final int length;
    private final int inner = weights.inner();
    private final int outer = weights.outer();
    private final float[][] words;
    private final float[] vector;
    private final int[] which;
    private final float[] factors;

    Layers(NameInputs inputs, int first, int end) {
      this.inputs = inputs;
      this.vectors = inputs.vectors();
      this.first = first;
      this.length = end - first;
      this.words = new float[length][];
      this.vector = new float[vectors.dims()];
      this.which = new int[WINDOW * inner];
      this.factors = new float[WINDOW * inner];
    }

    float[] scores() {
      int wordsFilled = 0;
      float[] scores = new float[length * LABELS];
      float[] turn = new float[outer];
      for (int at = 0; at < length; at++) {
        if (inputs.candidate(first + at)) {
          int to = Math.min(length, at + REACH + 1);
          for (int near = Math.max(wordsFilled, at - REACH); near < to; near++) {
            fill(near);
          }
          wordsFilled = to;
          score(at, turn, scores);
        } else {
          java.util.Arrays.fill(scores, at * LABELS + 1, (at + 1) * LABELS, FAR);
        }
      }
      return scores;
    }

    /// The first layer of one token.
    private void fill(int at) {
      float[] word = weights.wordBias().clone();
      int row = inputs.vector(first + at);
      if (row > 0) {
        vectors.copy(row, vector, 0);
        NameWeights.addTimes(word, vectorRows, dims, vector, vector.length);
      }
      for (int each : inputs.rows(first + at)) {
        NameWeights.add(word, weights.rows(), each * inner);
      }
      NameWeights.cut(word);
      words[at] = word;
    }

    /// The second layer and the scores of one candidate.
    private void score(int at, float[] turn, float[] scores) {
      System.arraycopy(weights.runBias(), 0, turn, 0, outer);
      int count = 0;
      for (int offset = 0; offset < WINDOW; offset++) {
        int near = at + offset - REACH;
        boolean beside = near < 0 || near >= length;
        float[] from = beside ? weights.beside() : words[near];
        for (int dim = 0; dim < inner; dim++) {
          which[count] = offset * inner + dim;
          factors[count] = from[dim];
          count += from[dim] != 0 ? 1 : 0;
        }
      }
      NameWeights.addTimes(turn, windowRows, which, factors, count);
      for (int each : inputs.runRows(first + at)) {
        NameWeights.add(turn, weights.runRows(), each * outer);
      }
      if (source >= 0) {
        NameWeights.add(turn, weights.runRows(), source * outer);
      }
      NameWeights.cut(turn);
      int base = at * LABELS;
      System.arraycopy(weights.labelBias(), 0, scores, base, LABELS);
      for (int dim = 0; dim < outer; dim++) {
        if (turn[dim] != 0) {
          NameWeights.addTimes(scores, base, weights.labels(), dim * LABELS, LABELS, turn[dim]);
        }
      }
    }
  }

  /// Writes what [#read] reads.
  public void write(OutputStream out) throws IOException {
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeUTF(origin);
      data.writeInt(source);
      weights.write(data);
    }
  }

  public static NameNet read(byte[] file) {
    try (var data = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      return new NameNet(data.readUTF(), data.readInt(), NameWeights.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
