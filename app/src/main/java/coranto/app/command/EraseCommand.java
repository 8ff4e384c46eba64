package coranto.app.command;

import coranto.app.desk.Stores;
import coranto.app.setting.Moment;
import coranto.embedded.KeptVectors;
import coranto.report.Retraction;
import coranto.report.Revision;
import coranto.text.Openings;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Destroys a text.
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description = {
      "Destroys the text and the pages of a report, in all its revisions, after taking it out of"
          + " everything derived. Left are its id, its times and the hash of its text; it is never"
          + " taken in again. Backups made before still hold it."
    })
public final class EraseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "the id of the report")
  private String report = "";

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "the reason")
  private String why = "";

  @Mixin private final DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var stores = data.toWrite("coranto erase")) {
      if (stores.truth().revisions(report).isEmpty()) {
        Told.by(spec, "no report " + report + " is held");
        return 1;
      }
      stores.derived().overwrite();
      Instant now = Moment.now();
      stores.truth().retract(new Retraction.OfReport(report, why, now));
      CatchingUp.run(stores, "erase", 0);
      stores.search().remove(report); // which may be behind
      stores.search().purge();
      stores.search().commit(stores.search().committed());
      stores.truth().revisions(report).forEach(each -> stores.imprints().erase(each.seq()));
      Set<String> embedded = embedded(stores);
      int revisions = stores.truth().erase(report);
      stores.derived().truncate();
      stores.derived().settleAgain();
      embedded.removeAll(stores.truth().heldAmong(embedded, Openings::of));
      embedded.forEach(words -> KeptVectors.erase(data.folder(), words));
      Told.by(
          spec,
          revisions
              + (revisions == 1 ? " revision of " : " revisions of ")
              + report
              + " destroyed");
      return 0;
    }
  }

  /// What vectors may be kept of, in any revision.
  private Set<String> embedded(Stores stores) {
    var embedded = new LinkedHashSet<String>();
    for (Revision revision : stores.truth().revisions(report)) {
      stores
          .truth()
          .report(report, revision.number())
          .ifPresent(held -> embedded.add(Openings.of(held.report())));
    }
    return embedded;
  }
}
