package coranto.web.page;

import coranto.report.Report;
import coranto.report.Span;
import coranto.web.page.Piece.Shade;
import coranto.web.page.ReportView.Changed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What one revision changed, sentence by sentence: sentences that stand in one of both alone,
/// paired
/// in their order, with the words that differ.
final class RevisionDiff {
  private static final int MOST = 40;
  private static final int TEXT = 1_500;

  private RevisionDiff() {}

  static List<Changed> between(Report before, Report after) {
    List<String> older = sentences(before);
    List<String> newer = sentences(after);
    List<String> gone = without(older, newer);
    List<String> fresh = without(newer, older);
    var changed = new ArrayList<Changed>();
    var paired = new HashSet<String>();
    for (String now : fresh) {
      String was = nearest(now, gone, paired);
      paired.add(was);
      changed.add(changed(was, now));
    }
    gone.stream()
        .filter(was -> !paired.contains(was))
        .forEach(was -> changed.add(changed(was, "")));
    return changed.subList(0, Math.min(MOST, changed.size()));
  }

  private static List<String> sentences(Report report) {
    var sentences = new ArrayList<String>();
    sentences.add(report.titleOrEmpty().strip());
    for (Span span : report.sentences()) {
      sentences.add(Piece.within(report.text(), span).in(report.text()).strip());
    }
    return sentences;
  }

  private static List<String> without(List<String> these, List<String> those) {
    var held = new HashSet<>(those);
    return these.stream().filter(each -> !held.contains(each)).limit(MOST).toList();
  }

  /// The sentence not paired yet that shares most words; empty when none shares a third of them.
  private static String nearest(String now, List<String> gone, HashSet<String> paired) {
    String best = "";
    double most = 1.0 / 3;
    for (String was : gone) {
      double shared = paired.contains(was) ? 0 : shared(was, now);
      if (shared > most) {
        most = shared;
        best = was;
      }
    }
    return best;
  }

  private static double shared(String was, String now) {
    var left = new HashSet<>(List.of(was.split("\\s")));
    var right = new HashSet<>(List.of(now.split("\\s")));
    int all = Math.max(left.size(), right.size());
    left.retainAll(right);
    return (double) left.size() / all;
  }

  private static Changed changed(String was, String now) {
    String before = Printed.cut(was, TEXT);
    String after = Printed.cut(now, TEXT);
    var diff = WordDiff.between(before, after);
    return new Changed(
        Piece.shaded(before, Shade.GONE, diff.gone()),
        Piece.shaded(after, Shade.NEW, diff.fresh()));
  }
}
