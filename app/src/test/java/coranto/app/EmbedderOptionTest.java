package coranto.app;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.app.serve.Demo;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--embedder` as a person meets it: each run is a process of its own.
class EmbedderOptionTest {
  /// Where onnxruntime looks for its native library.
  private static final String NATIVE = "-Donnxruntime.native.path=";

  private static final String MEANING = "what title and opening mean";

  @TempDir Path folder;
  private Path reports;
  private Path model;

  private record Run(int status, List<String> out, String err) {}

  @BeforeEach
  void write() throws IOException {
    reports = folder.resolve("reports.jsonl");
    model = Files.createDirectory(folder.resolve("model"));
    Files.write(
        reports,
        Demo.reports().stream().map(report -> Json.print(ReportJson.write(report))).toList());
  }

  @Test
  void aModelOfOnesOwnTellsWhatTextsMean() throws Exception {
    unpack("/all-minilm-l6-v2-q.onnx", "model.onnx");
    unpack("/all-minilm-l6-v2-q-tokenizer.json", "tokenizer.json");

    Run own = group("--embedder", model.toString());

    assertThat(own.status()).isZero();
    assertThat(own.out()).anyMatch(line -> line.contains(MEANING));
    assertThat(group("--embedder", "none").out()).noneMatch(line -> line.contains(MEANING));
  }

  @Test
  void aFolderWithoutAModelIsWrongUsage() throws Exception {
    Run run = group("--embedder", model.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no file " + model.resolve("model.onnx"))
        .contains("a folder with model.onnx and tokenizer.json");
  }

  @Test
  void aFileThatIsNoModelIsWrongUsage() throws Exception {
    Files.writeString(model.resolve("model.onnx"), "no model");
    unpack("/all-minilm-l6-v2-q-tokenizer.json", "tokenizer.json");

    Run run = group("--embedder", model.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("embedder: " + model).contains("can't be read");
  }

  @Test
  void whereItsLibraryCanNotBeLoadedItIsSaidHowToDoWithout() throws Exception {
    Run with = run(NATIVE + model, "group", reports.toString());
    Run without = run(NATIVE + model, "group", reports.toString(), "--embedder", "none");

    assertThat(with.status()).isEqualTo(3);
    assertThat(with.err()).contains("onnxruntime").contains("--embedder none does without it");
    assertThat(without.status()).isZero();
  }

  private Run group(String... options) throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("group", reports.toString()));
    arguments.addAll(List.of(options));
    return run(NATIVE.replace("path=", "unset="), arguments.toArray(String[]::new));
  }

  private Run run(String property, String... arguments) throws IOException, InterruptedException {
    Path err = folder.resolve("err.txt");
    var builder = Child.command(arguments).redirectError(err.toFile());
    builder.command().add(1, property);
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> out = process.inputReader().readAllLines();
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private void unpack(String resource, String file) throws IOException {
    try (InputStream in = EmbedderOptionTest.class.getResourceAsStream(resource)) {
      assertThat(in).isNotNull();
      Files.write(model.resolve(file), in.readAllBytes());
    }
  }
}
