package coranto.app.wiring;

import coranto.app.setting.WrongUsage;
import coranto.models.OnnxEmbedder;
import coranto.models.ShippedEmbedder;
import coranto.text.Embedder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Which model tells what titles and openings mean.
public final class Meaning {
  private static final String NONE = "none";

  private Meaning() {}

  /// @param chosen a folder with `model.onnx` and `tokenizer.json`, or `none`; null for what ships
  /// @return null for none
  /// @throws WrongUsage when the folder holds no such model
  public static @Nullable Embedder of(@Nullable String chosen) {
    if (chosen == null) {
      return new ShippedEmbedder();
    }
    try {
      return chosen.equals(NONE) ? null : OnnxEmbedder.of(Path.of(chosen));
    } catch (NoSuchFileException missing) {
      throw new WrongUsage(
          "embedder: there is no file %s: a model is a folder with model.onnx and tokenizer.json"
              .formatted(missing.getFile()));
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongUsage("embedder: " + chosen + ": " + e.getMessage());
    }
  }
}
