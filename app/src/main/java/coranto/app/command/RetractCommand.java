package coranto.app.command;

import coranto.app.output.Output;
import coranto.app.setting.Moment;
import coranto.report.Retraction;
import coranto.wire.TakenJson;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a report or an outlet out of everything derived.
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    description = {
      "Takes a report, or all of an outlet, out of stories, traces, people, sums and searches, now"
          + " and for what comes in later; what was traced to it is traced anew. Its text stays"
          + " held (coranto erase destroys it). It can't be taken back."
    })
public final class RetractCommand implements Callable<Integer> {
  /// One of the two.
  static final class What {
    @Parameters(paramLabel = "ID", arity = "1", description = "the id of a report")
    @Nullable String report;

    @Option(
        names = "--outlet",
        paramLabel = "DOMAIN",
        required = true,
        description = "all of an outlet: its domain, without one its name")
    @Nullable String outlet;
  }

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "the reason, shown to readers where it stood")
  private String why = "";

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws java.io.IOException {
    try (var stores = data.toWrite("coranto retract")) {
      Retraction retraction = retraction();
      if (what.report != null && stores.truth().revisions(what.report).isEmpty()) {
        Told.by(spec, "no report " + what.report + " is held");
        return 1;
      }
      int covered = stores.derived().covered(retraction).size();
      long last = stores.truth().lastSeq();
      long seq = stores.truth().retract(retraction);
      try (var out = Output.standard()) {
        out.line(TakenJson.write(retraction, seq, seq > last));
      }
      CatchingUp.run(stores, "retract", 0);
      Told.by(
          spec,
          covered == 1
              ? "1 report is out of everything derived"
              : covered + " reports are out of everything derived");
      return 0;
    }
  }

  private Retraction retraction() {
    Instant now = Moment.now();
    return what.report != null
        ? new Retraction.OfReport(what.report, why, now)
        : new Retraction.OfOutlet(
            Objects.requireNonNull(what.outlet).toLowerCase(Locale.ROOT), why, now);
  }
}
