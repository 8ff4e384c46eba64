package coranto.trace;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the differences of two sentences laid side by side: what stands between words that are the
/// same in both and in the same order. Words that only moved are no difference.
final class EditScript {
  private final Alignment alignment;
  private final ChangeNames naming;
  private final List<Change> changes = new ArrayList<>();

  private EditScript(Alignment alignment, ChangeNames naming) {
    this.alignment = alignment;
    this.naming = naming;
  }

  static List<Change> of(Alignment alignment, ChangeNames naming) {
    var script = new EditScript(alignment, naming);
    script.write();
    return script.changes;
  }

  private void write() {
    int here = 0;
    int there = 0;
    for (int anchor : anchors()) {
      gap(here, anchor, there, alignment.partner()[anchor]);
      here = anchor + 1;
      there = alignment.partner()[anchor] + 1;
    }
    gap(here, alignment.here().size(), there, alignment.there().size());
  }

  /// Words here that are the same there and in order: the longest such row.
  private List<Integer> anchors() {
    int[] partner = alignment.partner();
    int[] length = new int[partner.length];
    int[] before = new int[partner.length];
    int last = -1;
    for (int at = 0; at < partner.length; at++) {
      before[at] = -1;
      if (alignment.pairings()[at] == Pairing.EXACT) {
        length[at] = 1;
        for (int earlier = 0; earlier < at; earlier++) {
          if (length[earlier] >= length[at] && partner[earlier] < partner[at]) {
            length[at] = length[earlier] + 1;
            before[at] = earlier;
          }
        }
        last = last < 0 || length[at] > length[last] ? at : last;
      }
    }
    var anchors = new ArrayList<Integer>();
    for (int at = last; at >= 0; at = before[at]) {
      anchors.addFirst(at);
    }
    return anchors;
  }

  private void gap(int here, int hereEnd, int there, int thereEnd) {
    if (here == hereEnd && there == thereEnd) {
      return;
    }
    boolean put = changed(here, hereEnd, true);
    boolean left = changed(there, thereEnd, false);
    if (put || left) {
      var kind = naming.kind(new Gap(alignment, here, hereEnd, there, thereEnd));
      changes.add(
          new Change(
              span(alignment.here(), here, hereEnd),
              span(alignment.there(), there, thereEnd),
              kind));
    }
  }

  /// Whether any word of the piece did more than move.
  private boolean changed(int from, int to, boolean here) {
    for (int at = from; at < to; at++) {
      int pair = here ? at : alignment.claimed()[at];
      if (pair < 0 || alignment.pairings()[pair] != Pairing.EXACT) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Span span(Form form, int from, int to) {
    return from == to ? null : form.span(from, to);
  }
}
