package coranto.lab;

import coranto.extract.Specimens;
import coranto.extract.Trees;
import coranto.report.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Pages that are reports and pages that are lists, each as a row of features, seen with trees for
/// paragraphs that were learned without its site: with trees that know a page, it looks more like a
/// report than one never seen will.
///
/// @param folds by [JudgeFolds#fold]
record PageSamples(List<float[]> rows, List<Boolean> reports, List<Integer> folds) {
  /// @param trees what [JudgeFolds] left
  static PageSamples of(Path data, Path trees) throws IOException {
    var samples = new PageSamples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    samples.add(data.resolve("wcxb-article"), trees, true);
    samples.add(data.resolve("refuse"), trees, false);
    return samples;
  }

  private void add(Path set, Path trees, boolean report) throws IOException {
    var first = new ArrayList<Trees>();
    var second = new ArrayList<Trees>();
    for (int fold = 0; fold < JudgeFolds.FOLDS; fold++) {
      Path folder = trees.resolve(String.valueOf(fold));
      first.add(JudgeFolds.trees(folder.resolve("glance.txt"), Specimens.glanceNames()));
      second.add(JudgeFolds.trees(folder.resolve("look.txt"), Specimens.lookNames()));
    }
    for (GoldPages.Line line : GoldPages.manifest(set)) {
      int fold = JudgeFolds.fold(line);
      Page page = Page.of(line.url(), line.bytes());
      rows.add(Specimens.survey(page, first.get(fold), second.get(fold)));
      reports.add(report);
      folds.add(fold);
    }
  }

  /// Trees learned from the pages of the folds that are wanted.
  List<String> learn(Boosting.Growth growth, IntPredicate wanted) {
    var kept = new ArrayList<Integer>();
    for (int row = 0; row < rows.size(); row++) {
      if (wanted.test(folds.get(row))) {
        kept.add(row);
      }
    }
    boolean[] labels = new boolean[kept.size()];
    double[] weights = new double[kept.size()];
    float[][] data = new float[kept.size()][];
    for (int at = 0; at < labels.length; at++) {
      data[at] = rows.get(kept.get(at));
      labels[at] = reports.get(kept.get(at));
      weights[at] = 1;
    }
    return Boosting.learn(Specimens.surveyNames(), data, labels, weights, growth);
  }

  /// What trees learned from the other folds say of each page.
  float[] judged(Boosting.Growth growth) {
    float[] judged = new float[rows.size()];
    for (int fold = 0; fold < JudgeFolds.FOLDS; fold++) {
      int own = fold;
      Trees trees = Trees.parse(learn(growth, other -> other != own), Specimens.surveyNames());
      for (int row = 0; row < judged.length; row++) {
        judged[row] = folds.get(row) == fold ? trees.probability(rows.get(row)) : judged[row];
      }
    }
    return judged;
  }
}
