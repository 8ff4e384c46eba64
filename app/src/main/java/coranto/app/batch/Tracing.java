package coranto.app.batch;

import coranto.app.desk.Steps;
import coranto.app.output.Progress;
import coranto.flow.Pipeline;
import coranto.flow.Prepared;
import coranto.report.Report;
import coranto.trace.Trace;
import coranto.trace.TraceDecision;
import coranto.wire.Json;
import coranto.wire.TraceJson;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Traces a stream of reports, each against all before it, and keeps them. Reading and comparing is
/// done on several threads; what comes out is the same for any number of them.
public final class Tracing {
  private final BatchRoom room;
  private final Steps steps;

  private record Placed(long seq, Prepared prepared) {}

  private record Compared(Prepared prepared, Pipeline.Compared compared) {}

  public Tracing(BatchRoom room, Steps steps) {
    this.room = room;
    this.steps = steps;
  }

  /// @param out takes a line for each sentence traced, and for each traced anew
  public void keep(int threads, Iterator<Report> in, Consumer<String> out, Progress progress) {
    InOrder.work(
        threads,
        in,
        steps.preparation()::toTrace,
        prepared -> {
          progress.step();
          return placed(prepared);
        },
        this::compared,
        compared -> settle(compared, out));
  }

  /// Traces a report against all that is kept, and doesn't keep it.
  public TraceDecision check(Report report) {
    return steps.pipeline().check(steps.preparation().toTrace(report));
  }

  private @Nullable Placed placed(Prepared prepared) {
    Report numbered = room.numbered(prepared.reading().report());
    if (numbered == null) {
      return null;
    }
    Prepared next = prepared.of(numbered);
    long seq = room.keep(next.reading());
    steps.pipeline().remember(seq, next);
    return new Placed(seq, next);
  }

  private Compared compared(Placed placed) {
    Prepared prepared = placed.prepared();
    return new Compared(prepared, steps.pipeline().compare(placed.seq(), prepared));
  }

  private void settle(Compared compared, Consumer<String> out) {
    TraceDecision traced = steps.pipeline().settle(compared.prepared(), compared.compared());
    List<String> own = printed(traced.all());
    own.forEach(out);
    printed(traced.repointed()).forEach(out);
    room.keepTraces(own, traced.repointed());
  }

  private static List<String> printed(List<Trace> traces) {
    return traces.stream().map(trace -> Json.print(TraceJson.write(trace))).toList();
  }
}
