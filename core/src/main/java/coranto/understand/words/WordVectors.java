package coranto.understand.words;

import coranto.text.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What single words mean, as vectors: words used alike lie near one another. Each word in normal
/// form has a row of [#dims] numbers of about the size 1; row 0 stands for all unknown words and is
/// all zeros. Words are kept as hashes, numbers as bytes: `dims + 12` bytes a word and a half.
public final class WordVectors {
  private final String origin;
  private final int dims;
  private final float step;
  private final byte[] values;
  private final long[] keys;
  private final int[] rows;

  private WordVectors(String origin, int words, int dims, float step) {
    int slots = Integer.highestOneBit(words * 2 + 2) * 2;
    this.origin = origin;
    this.dims = dims;
    this.step = step;
    this.values = new byte[(words + 1) * dims];
    this.keys = new long[slots];
    this.rows = new int[slots];
  }

  /// The vectors that ship, read at the first call.
  public static WordVectors shipped() {
    return Shipped.VECTORS;
  }

  /// Where the vectors come from and what made them.
  public String origin() {
    return origin;
  }

  public int dims() {
    return dims;
  }

  /// How many rows there are, row 0 included.
  public int size() {
    return values.length / dims;
  }

  /// The row of the word with this [Fingerprint] (as [TokenTraits#hash] has it); 0 when not known.
  public int row(long word) {
    int slot = slot(word);
    return keys[slot] == word ? rows[slot] : 0;
  }

  /// The number in the row at the dimension.
  public float at(int row, int dim) {
    return values[row * dims + dim] * step;
  }

  /// Puts the row's numbers into `to` from the index `at` on.
  public void copy(int row, float[] to, int at) {
    int from = row * dims;
    for (int dim = 0; dim < dims; dim++) {
      to[at + dim] = values[from + dim] * step;
    }
  }

  private int slot(long word) {
    int slot = (int) word & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != word) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void put(String word, int row) {
    long hash = Fingerprint.of(word);
    int slot = slot(hash);
    keys[slot] = hash;
    rows[slot] = row;
  }

  /// Writes what [#read] reads: gzip of the origin, the words, one a line, and the numbers of all
  /// words dimension by dimension (which packs best).
  ///
  /// @param columns of each dimension, a number for each word; a number times `step` is the value
  public static void write(
      OutputStream out, String origin, List<String> words, byte[][] columns, float step)
      throws IOException {
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeUTF(origin);
      data.writeInt(words.size());
      data.writeInt(columns.length);
      data.writeFloat(step);
      byte[] text = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
      data.writeInt(text.length);
      data.write(text);
      for (byte[] column : columns) {
        data.write(column);
      }
    }
  }

  public static WordVectors read(byte[] file) {
    try (var data = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      String origin = data.readUTF();
      int words = data.readInt();
      var vectors = new WordVectors(origin, words, data.readInt(), data.readFloat());
      byte[] text = new byte[data.readInt()];
      data.readFully(text);
      int row = 1;
      for (String word : new String(text, StandardCharsets.UTF_8).split("\n")) {
        vectors.put(word, row++);
      }
      vectors.fill(data, words);
      return vectors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(DataInputStream data, int words) throws IOException {
    byte[] column = new byte[words];
    for (int dim = 0; dim < dims; dim++) {
      data.readFully(column);
      for (int word = 0; word < words; word++) {
        values[(word + 1) * dims + dim] = column[word];
      }
    }
  }

  private static final class Shipped {
    private static final WordVectors VECTORS = read(Lexicon.bytes("word-vectors.bin.gz"));
  }
}
