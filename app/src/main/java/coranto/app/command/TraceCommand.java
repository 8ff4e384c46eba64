package coranto.app.command;

import coranto.app.batch.InOrder;
import coranto.app.batch.Tracing;
import coranto.app.input.Lines;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.wire.TraceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Reports in, a line a sentence out: where it comes from.
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = {
      "Says for each sentence which earlier report it was copied, edited or reworded from. A later"
          + " line for a sentence replaces an earlier one."
    })
public final class TraceCommand implements Callable<Integer> {
  @Mixin private final Batch batch = new Batch();

  @Option(
      names = "--against",
      paramLabel = "FILE|DIR",
      description = "trace FILE's reports against these, and keep none of FILE's")
  private @Nullable Path against;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      defaultValue = "0",
      description =
          "trace against reports of so many days before the newest; 0 (the default) for everything")
  private int window;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var room = batch.room(Math.max(0, window));
        var out = Output.standard()) {
      Tracing tracing = new Tracing(room, batch.steps(room));
      if (against != null) {
        hold(tracing, against);
      }
      return batch.run(
          "trace",
          spec.commandLine().getErr(),
          (lines, progress) -> trace(tracing, lines, out, progress));
    }
  }

  private void trace(Tracing tracing, Lines lines, Output out, Progress progress) {
    if (against == null) {
      tracing.keep(batch.threads(), lines, out::text, progress);
      return;
    }
    InOrder.work(
        batch.threads(),
        lines,
        tracing::check,
        traced -> {
          traced.own().forEach(trace -> out.line(TraceJson.write(trace)));
          progress.step();
        });
  }

  private void hold(Tracing tracing, Path held) throws IOException {
    for (Path file : files(held)) {
      try (var lines = Lines.open(file, spec.commandLine().getErr());
          var progress = Progress.of("hold " + file.getFileName(), "reports", -1)) {
        tracing.keep(batch.threads(), lines, _ -> {}, progress);
      }
    }
  }

  private static List<Path> files(Path held) throws IOException {
    if (!Files.isDirectory(held)) {
      return List.of(held);
    }
    try (Stream<Path> files = Files.walk(held)) {
      return files
          .filter(
              file -> file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz"))
          .sorted()
          .toList();
    }
  }
}
