package coranto.extract;

import coranto.report.Page;
import java.util.List;

/// A page's paragraphs as rows of features: what the judge's trees are learned from.
public final class Specimens {
  private final Blocks blocks;
  private final float[][] glances;

  private Specimens(Blocks blocks, float[][] glances) {
    this.blocks = blocks;
    this.glances = glances;
  }

  public static Specimens of(Page page) {
    var report = HtmlReport.of(Source.of(page));
    Blocks blocks = report.blocks();
    var glance = new Glance(blocks, report.hints());
    float[][] rows = new float[blocks.size()][];
    for (int index = 0; index < rows.length; index++) {
      rows[index] = glance.row(index);
    }
    return new Specimens(blocks, rows);
  }

  public static List<String> glanceNames() {
    return Glance.NAMES;
  }

  public static List<String> lookNames() {
    return Look.NAMES;
  }

  public static List<String> surveyNames() {
    return Survey.NAMES;
  }

  /// What can be seen of a whole page, its paragraphs judged by these trees.
  public static float[] survey(Page page, Trees first, Trees second) {
    return HtmlReport.of(Source.of(page)).survey(first, second);
  }

  /// The text of a page as judged by these trees; empty where nothing is held to be the article's.
  public static String text(Page page, Trees first, Trees second) {
    var report = HtmlReport.of(Source.of(page));
    return String.join(
        "\n\n", report.kept(first, second).stream().map(block -> block.text).toList());
  }

  /// The paragraphs' texts, in the page's order.
  public List<String> texts() {
    return blocks.all().stream().map(block -> block.text).toList();
  }

  /// What can be seen of each at first glance.
  public float[][] glances() {
    return glances;
  }

  /// What can be seen of each at the second look, after a first glance judged by these trees.
  public float[][] looks(Trees first) {
    float[] guess = new float[glances.length];
    for (int index = 0; index < guess.length; index++) {
      guess[index] = first.probability(glances[index]);
    }
    var look = new Look(blocks, glances, guess, new BodyFinder(blocks, guess).find());
    float[][] rows = new float[guess.length][];
    for (int index = 0; index < rows.length; index++) {
      rows[index] = look.row(index);
    }
    return rows;
  }
}
