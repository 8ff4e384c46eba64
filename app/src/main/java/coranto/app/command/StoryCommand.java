package coranto.app.command;

import coranto.app.batch.BatchStories;
import coranto.app.batch.InOrder;
import coranto.app.output.Output;
import coranto.story.PeopleBook;
import coranto.wire.StoryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Reports in, stories out.
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Groups and traces reports and prints each story with its cited statements.")
public final class StoryCommand implements Callable<Integer> {
  @Mixin private final Batch batch = new Batch();

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "how many days a story stays open (default: ${DEFAULT-VALUE})")
  private int window = 7;

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description =
          "who is who: lines \"same\" and \"apart\", as people.tsv of a data folder has them")
  private @Nullable Path people;

  @Mixin private final EmbedderOption embedder = new EmbedderOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var meaning = embedder.open();
        var room = batch.room();
        var out = Output.standard();
        var stories =
            new BatchStories(
                room,
                batch.steps(room, Math.max(1, window), meaning, book()),
                batch.outletBook())) {
      return batch.run(
          "story",
          spec.commandLine().getErr(),
          (lines, progress) -> {
            InOrder.work(
                batch.threads(),
                lines,
                stories.preparation()::prepare,
                prepared -> {
                  stories.add(prepared);
                  progress.step();
                });
            stories.write(story -> out.line(StoryJson.write(story)));
          });
    }
  }

  private PeopleBook book() throws IOException {
    return people == null ? PeopleBook.empty() : PeopleBook.parse(Files.readString(people));
  }
}
