package coranto.app.command;

import coranto.app.BatchRoom;
import coranto.app.BatchStories;
import coranto.app.InOrder;
import coranto.app.Output;
import coranto.app.Wiring;
import coranto.story.HeldPeople;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var room = batch.room();
        var out = Output.standard();
        var stories = new BatchStories(room, steps(room), batch.outletBook())) {
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

  private Wiring.Steps steps(BatchRoom room) throws IOException {
    var book = people == null ? PeopleBook.empty() : PeopleBook.parse(Files.readString(people));
    return Wiring.steps(
        batch.outletBook(),
        Math.max(1, window),
        room.near(),
        room.imprints(),
        room,
        HeldPeople.NOBODY,
        book);
  }
}
