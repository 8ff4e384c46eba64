package coranto.trace;

import coranto.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the differences of two sentences laid side by side: what stands between words that are the
/// same in both and in the same order. Words that only moved are no difference.
final class EditScript {
  private final Alignment alignment;
  private final Naming naming;
  private final List<Change> changes = new ArrayList<>();

  private EditScript(Alignment alignment, Naming naming) {
    this.alignment = alignment;
    this.naming = naming;
  }

  static List<Change> of(Alignment alignment, Naming naming) {
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
      var kind = naming.kind(alignment, here, hereEnd, there, thereEnd);
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

  /// The words that say what a change does.
  record Naming(Set<String> cues, Set<String> dates) {
    Change.Kind kind(Alignment alignment, int here, int hereEnd, int there, int thereEnd) {
      Form now = alignment.here();
      Form was = alignment.there();
      if (negations(now, here, hereEnd) % 2 != negations(was, there, thereEnd) % 2) {
        return Change.Kind.NEGATION_FLIPPED;
      }
      if (quoted(now, here, hereEnd) && quoted(was, there, thereEnd)) {
        return Change.Kind.QUOTE_CHANGED;
      }
      if (numbers(now, here, hereEnd) && numbers(was, there, thereEnd)) {
        return Change.Kind.NUMBER_CHANGED;
      }
      if (names(now, here, hereEnd) && names(was, there, thereEnd)) {
        return Change.Kind.NAME_CHANGED;
      }
      return dropped(now, here, hereEnd, was, there, thereEnd);
    }

    private Change.Kind dropped(
        Form now, int here, int hereEnd, Form was, int there, int thereEnd) {
      if (holds(cues, was, there, thereEnd) && !holds(cues, now, 0, now.size())) {
        return Change.Kind.ATTRIBUTION_DROPPED;
      }
      return holds(dates, was, there, thereEnd) && !holds(dates, now, here, hereEnd)
          ? Change.Kind.DATE_DROPPED
          : Change.Kind.WORDS;
    }

    private static int negations(Form form, int from, int to) {
      int count = 0;
      for (int at = from; at < to; at++) {
        count += form.word(at).negation() ? 1 : 0;
      }
      return count;
    }

    private static boolean quoted(Form form, int from, int to) {
      for (int at = from; at < to; at++) {
        if (!form.quoted(at)) {
          return false;
        }
      }
      return from < to;
    }

    private static boolean numbers(Form form, int from, int to) {
      for (int at = from; at < to; at++) {
        if (form.word(at).number()) {
          return true;
        }
      }
      return false;
    }

    private static boolean names(Form form, int from, int to) {
      for (int at = from; at < to; at++) {
        if (form.name(at)) {
          return true;
        }
      }
      return false;
    }

    private static boolean holds(Set<String> words, Form form, int from, int to) {
      for (int at = from; at < to; at++) {
        if (words.contains(form.word(at).norm())) {
          return true;
        }
      }
      return false;
    }
  }
}
