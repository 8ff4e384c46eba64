package coranto.app.command;

import coranto.app.setting.Settings;
import coranto.app.wiring.Meaning;
import coranto.text.Embedder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which model tells what titles and openings mean.
final class EmbedderOption {
  @Option(
      names = "--embedder",
      paramLabel = "PATH",
      description = {
        "a folder with a model of your own that tells what titles and openings mean (model.onnx,"
            + " tokenizer.json; several languages, say), or none; else the one that ships, which"
            + " knows English"
      })
  @Nullable String embedder;

  /// Null for none.
  @Nullable Embedder open() {
    return Meaning.of(embedder != null ? embedder : Settings.ofVariables().words("embedder"));
  }
}
