package coranto.trace;

import coranto.report.Precedence;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The candidates of a report's sentences, parted by whose they are and by time.
///
/// @param earlier of other reports that are not surely later
/// @param later of other reports that surely are
/// @param own of earlier revisions of the report itself
record Sides(
    List<List<HeldSentence>> earlier,
    List<List<HeldSentence>> later,
    List<List<HeldSentence>> own) {
  static Sides of(Report report, List<List<HeldSentence>> candidates) {
    var sides = new Sides(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    candidates.forEach(found -> sides.part(report, found));
    return sides;
  }

  /// Candidates that are all earlier and others'.
  static Sides earlier(List<List<HeldSentence>> candidates) {
    List<List<HeldSentence>> none = Collections.nCopies(candidates.size(), List.of());
    return new Sides(candidates, none, none);
  }

  private void part(Report report, List<HeldSentence> found) {
    var before = new ArrayList<HeldSentence>();
    var after = new ArrayList<HeldSentence>();
    var mine = new ArrayList<HeldSentence>();
    for (HeldSentence each : found) {
      boolean same = each.report().id().equals(report.id());
      (same ? mine : Precedence.before(report, each.report()) ? after : before).add(each);
    }
    earlier.add(before);
    later.add(after);
    own.add(mine);
  }
}
