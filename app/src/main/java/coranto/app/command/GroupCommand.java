package coranto.app.command;

import coranto.app.batch.InOrder;
import coranto.app.desk.Steps;
import coranto.app.output.Output;
import coranto.app.output.Progress;
import coranto.flow.ToGroup;
import coranto.group.Grouping;
import coranto.story.PeopleBook;
import coranto.wire.GroupJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Reports in, the story of each out, as it is decided.
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = {
      "Says for each report which story it belongs to, and why; again for each report that a later"
          + " one moved."
    })
public final class GroupCommand implements Callable<Integer> {
  @Mixin private final Batch batch = new Batch();

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "how many days a story stays open (default: ${DEFAULT-VALUE})")
  private int window = 7;

  @Mixin private final EmbedderOption embedder = new EmbedderOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var meaning = embedder.open();
        var room = batch.room();
        var out = Output.standard()) {
      var steps = batch.steps(room, Math.max(1, window), meaning, PeopleBook.empty());
      return batch.run(
          "group",
          spec.commandLine().getErr(),
          (lines, progress) ->
              InOrder.work(
                  batch.threads(),
                  lines,
                  steps.preparation()::toGroup,
                  new Sorting(steps, out, progress)::group));
    }
  }

  /// Numbers reports as they come and groups them.
  private static final class Sorting {
    private final Steps steps;
    private final Output out;
    private final Progress progress;
    private long seq;

    Sorting(Steps steps, Output out, Progress progress) {
      this.steps = steps;
      this.out = out;
      this.progress = progress;
    }

    void group(ToGroup prepared) {
      Grouping grouping = steps.pipeline().group(++seq, prepared.reading(), prepared.gist());
      out.line(GroupJson.write(grouping.membership()));
      grouping.moved().forEach(moved -> out.line(GroupJson.write(moved)));
      progress.step();
    }
  }
}
