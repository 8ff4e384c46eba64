package coranto.lab.torture;

import coranto.app.Main;
import coranto.app.desk.Stores;
import coranto.app.input.LogLines;
import coranto.app.input.LogLines.Line;
import coranto.app.output.Output;
import coranto.app.wiring.Wiring;
import coranto.report.Incoming;
import coranto.report.Known;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.wire.TakenJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program with the fault that the crash suite is there to find: `import` acknowledges before
/// the commit.
public final class HastyMain {
  private static final long SLOW_DISK_MILLIS = 2_000;

  private HastyMain() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("import")) {
      importHastily(Path.of(arguments[arguments.length - 1]));
    } else {
      Main.main(arguments);
    }
  }

  private static void importHastily(Path folder) throws Exception {
    try (var lines = LogLines.open(null, new PrintWriter(System.err));
        var stores = Wiring.open(folder, "a hasty import");
        var out = Output.standard()) {
      var batch = new ArrayList<Incoming>();
      while (lines.hasNext()) {
        if (lines.next() instanceof Line.Reported(var report)) {
          batch.add(Incoming.of(report));
          out.line(TakenJson.write(expected(stores, report)));
        }
        if (!lines.ready()) {
          take(stores, batch, out);
        }
      }
    }
  }

  private static void take(Stores stores, List<Incoming> batch, Output out) throws Exception {
    out.flush();
    Thread.sleep(SLOW_DISK_MILLIS);
    stores.truth().take(batch);
    batch.clear();
  }

  private static Taken expected(Stores stores, Report report) {
    var held = stores.truth().revisions(report.id());
    var known = Known.among(held, report.seen(), report.textHash());
    return known == null
        ? new Taken(report.id(), held.size() + 1, stores.truth().lastSeq() + 1, true)
        : new Taken(report.id(), known.number(), known.seq(), false);
  }
}
