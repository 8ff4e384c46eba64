package coranto.models;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import coranto.text.Embedder;
import coranto.text.EmbedderFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/// Embeds texts by a model of the BERT family in ONNX form: the mean of its pieces' vectors,
/// brought
/// to length 1 (Sentence-BERT, Reimers and Gurevych 2019). One text at a time on one thread each,
/// which is the fastest on a processor; about 6 ms for 40 pieces.
public final class OnnxEmbedder implements Embedder {
  /// How many pieces of a text count: what the shipped model was taught with.
  private static final int LONGEST = 128;

  private final String model;
  private final Predicate<String> languages;
  private final OrtSession session;
  private final WordPiece pieces;

  /// Many may embed at once; who closes waits for them.
  private final ReadWriteLock door = new ReentrantReadWriteLock();

  private boolean closed;

  private OnnxEmbedder(String model, Predicate<String> languages, byte[] onnx, WordPiece pieces) {
    this.model = model;
    this.languages = languages;
    this.pieces = pieces;
    OrtEnvironment environment = OnnxRuntime.environment();
    try (var options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("the model can't be read: " + e.getMessage(), e);
    }
  }

  /// all-MiniLM-L6-v2, quantised: English, 384 numbers.
  public static OnnxEmbedder miniLm() {
    return new OnnxEmbedder(
        ShippedModel.MODEL, ShippedModel::knows, ShippedModel.onnx(), ShippedModel.pieces());
  }

  /// A model of the user's own; it is believed to know any language.
  ///
  /// @param folder with `model.onnx` and `tokenizer.json`
  /// @throws IllegalArgumentException when it is no such model
  /// @throws EmbedderFailure when this machine can run none
  public static OnnxEmbedder of(Path folder) throws IOException {
    return new OnnxEmbedder(
        folder.toAbsolutePath().normalize().toString(),
        _ -> true,
        Files.readAllBytes(folder.resolve("model.onnx")),
        TokenizerFile.read(Files.readString(folder.resolve("tokenizer.json"))));
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public boolean knows(String language) {
    return languages.test(language);
  }

  @Override
  public float[] embed(String text) {
    door.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the embedder is closed");
      }
      return vector(pieces.pieces(text, LONGEST));
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    } finally {
      door.readLock().unlock();
    }
  }

  private float[] vector(long[] numbers) throws OrtException {
    var tensors = new HashMap<String, OnnxTensor>();
    try {
      put(tensors, "input_ids", numbers);
      put(tensors, "attention_mask", ones(numbers.length));
      put(tensors, "token_type_ids", new long[numbers.length]);
      try (OrtSession.Result result = session.run(tensors)) {
        return mean(((float[][][]) result.get(0).getValue())[0]);
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private void put(Map<String, OnnxTensor> tensors, String name, long[] numbers)
      throws OrtException {
    if (session.getInputNames().contains(name)) {
      long[][] one = {numbers};
      tensors.put(name, OnnxTensor.createTensor(OnnxRuntime.environment(), one));
    }
  }

  private static long[] ones(int count) {
    var ones = new long[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static float[] mean(float[][] vectors) {
    var mean = new float[vectors[0].length];
    for (float[] vector : vectors) {
      for (int at = 0; at < mean.length; at++) {
        mean[at] += vector[at];
      }
    }
    double squares = 0;
    for (float number : mean) {
      squares += (double) number * number;
    }
    float length = (float) Math.sqrt(squares);
    for (int at = 0; at < mean.length; at++) {
      mean[at] /= length;
    }
    return mean;
  }

  @Override
  public void close() {
    door.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model can't be closed: " + e.getMessage(), e);
    } finally {
      door.writeLock().unlock();
    }
  }
}
