package coranto.lab.hot;

import coranto.app.batch.BatchRoom;
import coranto.app.desk.Steps;
import coranto.app.input.Lines;
import coranto.app.wiring.Wiring;
import coranto.flow.Prepared;
import coranto.group.Grouper;
import coranto.lab.MadeNews;
import coranto.models.ShippedEmbedder;
import coranto.report.OutletBook;
import coranto.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Reports as each step finds them, the first held to be traced to, the last asked, one after the
/// other.
@State(Scope.Benchmark)
public class HotReports {
  private static final long SEED = 7;

  /// JSON Lines; empty for made reports.
  @Param("")
  private String file = "";

  /// How many are held.
  @Param("1000")
  private int held = 1_000;

  /// How many are asked in turn.
  @Param("200")
  private int asked = 200;

  private @Nullable Ready ready;
  private int next;

  /// What is worked on.
  private record Ready(
      BatchRoom room, Steps steps, ShippedEmbedder embedder, List<HotReport> reports) {}

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    var room = BatchRoom.open();
    var steps =
        Wiring.steps(OutletBook.empty(), Grouper.WINDOW_DAYS, room.near(), room.imprints(), room);
    var reports = new ArrayList<HotReport>();
    List<Report> all = reports();
    int first = Math.min(held, all.size() / 2);
    all.subList(0, first).forEach(report -> hold(room, steps, report));
    all.subList(first, all.size()).forEach(report -> reports.add(HotReport.of(steps, report)));
    ready = new Ready(room, steps, new ShippedEmbedder(), reports);
  }

  private List<Report> reports() throws IOException {
    if (file.isEmpty()) {
      return first(new MadeNews(SEED));
    }
    try (var lines = Lines.open(Path.of(file), new PrintWriter(System.err, true))) {
      return first(lines);
    }
  }

  private List<Report> first(Iterator<Report> from) {
    var found = new ArrayList<Report>();
    while (from.hasNext() && found.size() < held + asked) {
      found.add(from.next());
    }
    return found;
  }

  private static void hold(BatchRoom room, Steps steps, Report report) {
    Report numbered = room.numbered(report);
    if (numbered != null) {
      Prepared prepared = steps.preparation().toTrace(numbered);
      steps.pipeline().remember(room.keep(prepared.reading()), prepared);
    }
  }

  /// The next report.
  HotReport next() {
    List<HotReport> reports = ready().reports();
    next = next + 1 < reports.size() ? next + 1 : 0;
    return reports.get(next);
  }

  Steps steps() {
    return ready().steps();
  }

  ShippedEmbedder embedder() {
    return ready().embedder();
  }

  private Ready ready() {
    return Objects.requireNonNull(ready);
  }

  @TearDown(Level.Trial)
  public void close() {
    ready().room().close();
    ready().embedder().close();
  }
}
