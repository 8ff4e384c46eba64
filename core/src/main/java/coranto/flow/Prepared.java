package coranto.flow;

import coranto.group.features.Gist;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sketch;
import coranto.trace.Imprint;
import coranto.trace.TitleKeys;
import coranto.understand.finding.Understanding;
import java.util.ArrayList;
import java.util.List;

/// All that can be made of a report without knowing any other: may be made in any order, on any
/// thread.
///
/// @param imprint what tracing compares
/// @param traceKeys one sketch a sentence
/// @param titleKeys the title's
/// @param gist what grouping compares
public record Prepared(
    Reading reading,
    Understanding understanding,
    Imprint imprint,
    List<Sketch> traceKeys,
    TitleKeys titleKeys,
    Gist gist) {
  /// The same with another revision number: nothing that was prepared hangs on it.
  public Prepared of(Report numbered) {
    Report report =
        reading.report().change().revision(numbered.revision()).absent(numbered.absent()).build();
    return new Prepared(
        reading.with(report),
        understanding,
        imprint.with(report),
        traceKeys,
        titleKeys,
        gist.with(report));
  }

  /// The keys that its sentences and its title are found under later.
  public List<Sketch> heldKeys() {
    var keys = new ArrayList<>(traceKeys);
    if (imprint.titled()) {
      keys.add(titleKeys.held());
    }
    return keys;
  }
}
