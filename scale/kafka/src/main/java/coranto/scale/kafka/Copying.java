package coranto.scale.kafka;

import coranto.flow.StorageFailure;
import coranto.flow.Truth;
import coranto.report.Incoming;
import coranto.report.Report;
import coranto.report.Taken;
import coranto.wire.Json;
import coranto.wire.MarkJson;
import coranto.wire.PinJson;
import coranto.wire.RetractionJson;
import coranto.wire.WatchJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes entries of the cluster into a copy of the truth. The copy numbers as the cluster did; one
/// that
/// doesn't was written to by somebody else.
final class Copying {
  private final Truth copy;
  private final Forework forework;
  private final List<Packet> reports = new ArrayList<>();

  Copying(Truth copy, Forework forework) {
    this.copy = copy;
    this.forework = forework;
  }

  /// Writes what is new of a run of entries.
  ///
  /// @throws StorageFailure when the copy is none of this cluster
  void write(List<Packet> entries) {
    long last = copy.lastSeq();
    for (Packet entry : entries) {
      boolean held = entry.label().kind() != Kind.ERASURE && entry.label().seq() <= last;
      if (!held) {
        write(entry);
      }
    }
    writeReports();
  }

  private void write(Packet entry) {
    if (entry.label().kind() != Kind.REPORT) {
      writeReports();
    }
    Map<String, Object> body =
        entry.label().kind() == Kind.REPORT ? Map.of() : Json.object(entry.body());
    switch (entry.label().kind()) {
      case REPORT -> reports.add(entry);
      case PIN -> numbered(entry.label(), copy.pin(PinJson.read(body)));
      case MARK -> numbered(entry.label(), copy.mark(MarkJson.read(body)));
      case WATCH -> numbered(entry.label(), copy.watch(WatchJson.read(body)));
      case RETRACTION -> numbered(entry.label(), copy.retract(RetractionJson.read(body)));
      case ERASURE -> copy.erase(entry.label().id());
      case PAGE, REFUSED -> throw new IllegalArgumentException("no entry: " + entry.label());
    }
  }

  private void writeReports() {
    var incoming = new ArrayList<Incoming>(reports.size());
    for (Packet entry : reports) {
      Map<String, Object> body = Json.object(entry.body());
      incoming.add(numbered(entry.label(), Bodies.incoming(body)));
      Gleaned gleaned = Bodies.gleaned(body);
      if (gleaned != null) {
        forework.put(entry.label().seq(), gleaned);
      }
    }
    List<Taken> taken = incoming.isEmpty() ? List.of() : copy.take(incoming);
    for (int at = 0; at < taken.size(); at++) {
      numbered(reports.get(at).label(), taken.get(at).seq());
    }
    reports.clear();
  }

  private static Incoming numbered(Label label, Incoming incoming) {
    Report report =
        incoming.report().change().revision(label.revision()).absent(label.absent()).build();
    return new Incoming(report, incoming.extractor(), incoming.page());
  }

  private static void numbered(Label label, long seq) {
    if (label.seq() != seq) {
      throw new StorageFailure(
          StorageFailure.Category.DAMAGED,
          "entry %d of the cluster is %d here: this folder is no copy of that cluster's truth"
              .formatted(label.seq(), seq));
    }
  }
}
