package coranto.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The sentence model that ships: all-MiniLM-L6-v2, quantised, out of the jar that it comes in.
final class ShippedModel {
  /// What it is called, and the one language that it was taught.
  static final String MODEL = "all-MiniLM-L6-v2-q";

  static final String LANGUAGE = "en";

  private static final String NAME = "/all-minilm-l6-v2-q";

  private ShippedModel() {}

  /// A text of no known language is taken for one of its own.
  static boolean knows(String language) {
    return language.isEmpty() || language.equals(LANGUAGE);
  }

  static byte[] onnx() {
    return bytes(NAME + ".onnx");
  }

  static WordPiece pieces() {
    return TokenizerFile.read(tokenizer());
  }

  static String tokenizer() {
    return new String(bytes(NAME + "-tokenizer.json"), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ShippedModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
