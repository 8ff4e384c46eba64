package coranto.app.command;

import coranto.app.BatchRoom;
import coranto.app.InOrder;
import coranto.app.Lines;
import coranto.app.Output;
import coranto.app.Progress;
import coranto.app.Wiring;
import coranto.flow.Prepared;
import coranto.report.Report;
import coranto.trace.TraceDecision;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var room = batch.room();
        var out = Output.standard()) {
      Wiring.Steps steps = batch.steps(room);
      if (against != null) {
        hold(room, steps, against);
      }
      return batch.run(
          "trace",
          spec.commandLine().getErr(),
          (lines, progress) ->
              InOrder.work(
                  batch.threads(),
                  lines,
                  steps.preparation()::toTrace,
                  prepared -> trace(room, steps, prepared, out, progress)));
    }
  }

  private void trace(
      BatchRoom room, Wiring.Steps steps, Prepared prepared, Output out, Progress progress) {
    if (against != null) {
      print(out, steps.pipeline().check(prepared));
    } else {
      keep(room, steps, prepared, out);
    }
    progress.step();
  }

  private static void keep(
      BatchRoom room, Wiring.Steps steps, Prepared prepared, @Nullable Output out) {
    Report numbered = room.numbered(prepared.reading().report());
    if (numbered != null) {
      Prepared next = prepared.of(numbered);
      long seq = room.keep(next.reading());
      TraceDecision traced = steps.pipeline().trace(seq, next);
      room.keep(traced.own(), traced.repointed());
      if (out != null) {
        print(out, traced);
      }
    }
  }

  private static void print(Output out, TraceDecision traced) {
    traced.own().forEach(trace -> out.line(TraceJson.write(trace)));
    traced.repointed().forEach(trace -> out.line(TraceJson.write(trace)));
  }

  private void hold(BatchRoom room, Wiring.Steps steps, Path held) throws IOException {
    for (Path file : files(held)) {
      try (var lines = Lines.open(file, spec.commandLine().getErr());
          var progress = Progress.of("hold " + file.getFileName(), "reports", -1)) {
        InOrder.work(
            batch.threads(),
            lines,
            steps.preparation()::toTrace,
            prepared -> {
              keep(room, steps, prepared, null);
              progress.step();
            });
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
