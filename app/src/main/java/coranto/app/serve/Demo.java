package coranto.app.serve;

import coranto.report.Incoming;
import coranto.report.OutletBook;
import coranto.report.Report;
import coranto.text.Resource;
import coranto.wire.Json;
import coranto.wire.ReportJson;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The demo edition: reports and outlets that the Coranto project invented.
public final class Demo {
  private static final long PATIENCE_MILLIS = 60_000;
  private static final long PAUSE_MILLIS = 20;

  private Demo() {}

  /// The edition's reports, in the order in which they come in.
  public static List<Report> reports() {
    return text("reports.jsonl")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> ReportJson.read(Json.object(line)))
        .toList();
  }

  public static OutletBook outlets() {
    return OutletBook.parse(text("outlets.tsv"));
  }

  /// Takes the edition in and waits until all of it is worked.
  public static void takeIn(Serving serving) {
    serving.take(reports().stream().map(Incoming::of).toList());
    long patience = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (serving.waiting() > 0 && serving.broken() == null && System.nanoTime() < patience) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static String text(String name) {
    return new String(Resource.bytes(Demo.class, "/coranto/demo/" + name), StandardCharsets.UTF_8);
  }
}
