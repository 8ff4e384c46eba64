package coranto.app.command;

import coranto.app.output.Output;
import coranto.app.watch.Watches;
import coranto.app.wiring.Wiring;
import coranto.flow.WatchDesk;
import coranto.report.Watch;
import coranto.report.Watch.Again;
import coranto.report.Watch.Receiver;
import coranto.wire.WatchJson;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Sets, lists and withdraws watches.
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Watches for reports: a search that fires once for a story. What fires stands on the page"
          + " /watches, in feeds of each watch, and is sent to its receivers while the folder is"
          + " served. A running server does this from that page; here it holds when the folder is"
          + " served next."
    },
    subcommands = {WatchCommand.Add.class, WatchCommand.Listing.class, WatchCommand.Withdraw.class})
public final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "which: add, list or withdraw?");
  }

  /// Sets a new watch and prints it.
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Sets a watch and prints it, a line of JSON.")
  static final class Add implements Callable<Integer> {
    @Parameters(
        paramLabel = "QUERY",
        description =
            "what to search for: words, \"phrases\", -without, outlet:, said-by:, kind:, lang:")
    private String query = "";

    @Option(names = "--name", description = "what to call it")
    private String name = "";

    @Option(
        names = "--again",
        paramLabel = "new-origin|denial",
        description = "fire again in a story for this; may be given twice")
    private List<String> again = new ArrayList<>();

    @Option(names = "--webhook", paramLabel = "URL", description = "tell this address, by POST")
    private List<String> webhooks = new ArrayList<>();

    @Option(names = "--ntfy", paramLabel = "URL", description = "tell this topic of an ntfy server")
    private List<String> topics = new ArrayList<>();

    @Mixin private final DataOption data = new DataOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      var receivers = new ArrayList<Receiver>();
      webhooks.forEach(address -> receivers.add(new Receiver.Webhook(address)));
      topics.forEach(address -> receivers.add(new Receiver.Ntfy(address)));
      var wish = new WatchDesk.Wish(null, name, query, asked(), receivers);
      try (var stores = data.toWrite("coranto watch");
          var out = Output.standard()) {
        return print(new Watches(stores, () -> {}).set(wish), out, spec);
      }
    }

    private EnumSet<Again> asked() {
      var asked = EnumSet.noneOf(Again.class);
      for (String word : again) {
        asked.add(
            Again.of(word)
                .orElseThrow(
                    () ->
                        new picocli.CommandLine.ParameterException(
                            spec.commandLine(), "--again is new-origin or denial, not " + word)));
      }
      return asked;
    }
  }

  /// Prints those that hold.
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Prints the watches that hold, a line of JSON each.")
  static final class Listing implements Callable<Integer> {
    @Mixin private final DataOption data = new DataOption();

    @Override
    public Integer call() {
      try (var stores = Wiring.open(data.folder(), "coranto watch");
          var out = Output.standard()) {
        new Watches(stores, () -> {}).holding().forEach(watch -> out.line(WatchJson.write(watch)));
        return 0;
      }
    }
  }

  /// Withdraws one.
  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description = "Withdraws a watch: it fires no more.")
  static final class Withdraw implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "its id, as list prints it")
    private String id = "";

    @Mixin private final DataOption data = new DataOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      try (var stores = data.toWrite("coranto watch");
          var out = Output.standard()) {
        return print(new Watches(stores, () -> {}).withdraw(id), out, spec);
      }
    }
  }

  private static int print(WatchDesk.Answer answer, Output out, CommandSpec spec) {
    return switch (answer) {
      case WatchDesk.Answer.Held(Watch watch) -> {
        out.line(WatchJson.write(watch));
        yield 0;
      }
      case WatchDesk.Answer.Refused(var why) -> {
        Told.by(spec, why);
        yield 1;
      }
    };
  }
}
