package coranto.lab;

import coranto.extract.Specimens;
import coranto.extract.Trees;
import coranto.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Learns the trees by which extraction judges, from pages with gold text: `JudgeTraining
/// paragraphs
/// DATA OUT` writes `glance.txt` and `look.txt`; half of the pages, told by a hash of their ids,
/// stays
/// unseen for tuning, and with `all` behind, what ships is learned from all. `JudgeTraining pages
/// DATA
/// OUT FOLDS` writes `report.txt`, from what [JudgeFolds] left in FOLDS.
public final class JudgeTraining {
  private static final Boosting.Growth FIRST = new Boosting.Growth(120, 5, 0.12, 2, 2, 0.3, 0.6);
  private static final Boosting.Growth SECOND = new Boosting.Growth(160, 5, 0.1, 2, 2, 0.3, 0.6);

  static final Boosting.Growth PAGES = new Boosting.Growth(400, 2, 0.05, 3, 1.5, 0.3, 0.7);

  private static final List<String> HEADER =
      List.of(
          "# Trees over named features (see Trees), learned by coranto.lab.JudgeTraining from the article and list",
          "# pages of WCXB (Murrough-Foley/web-content-extraction-benchmark, CC BY 4.0). Tuned by five folds of its sites;",
          "# made by JudgeFolds DATA FOLDS, JudgeTraining paragraphs DATA core/src/main/resources/coranto/extract all, and",
          "# JudgeTraining pages DATA core/src/main/resources/coranto/extract FOLDS");

  private record Sample(Specimens page, boolean[] labels, double[] weights) {}

  private static boolean everything;

  private JudgeTraining() {}

  public static void main(String[] arguments) throws IOException {
    everything = arguments.length > 3 && arguments[3].equals("all");
    Path data = Path.of(arguments[1]);
    Path out = Path.of(arguments[2]);
    if (arguments[0].equals("paragraphs")) {
      paragraphs(data.resolve("wcxb-article"), out, line -> learned(line.id()));
    } else {
      PageSamples samples = PageSamples.of(data, Path.of(arguments[3]));
      write(out.resolve("report.txt"), samples.learn(PAGES, _ -> true));
    }
  }

  /// Writes the trees learned from a set's pages that are wanted.
  static void paragraphs(Path set, Path out, Predicate<GoldPages.Line> wanted) throws IOException {
    List<Sample> samples = samples(set, wanted);
    write(out.resolve("glance.txt"), first(samples));
    write(out.resolve("look.txt"), second(samples));
  }

  /// Whether a page's id is among those that are learned from.
  static boolean learned(String id) {
    return everything || (id.hashCode() & 0x7fffffff) % 2 == 0;
  }

  private static void write(Path file, List<String> trees) throws IOException {
    var lines = new ArrayList<>(HEADER);
    lines.addAll(trees);
    Files.write(file, lines);
  }

  private static List<Sample> samples(Path set, Predicate<GoldPages.Line> wanted)
      throws IOException {
    var samples = new ArrayList<Sample>();
    Map<String, String> gold = GoldPages.texts(set);
    for (GoldPages.Line line : GoldPages.manifest(set)) {
      String text = gold.get(line.id());
      if (text != null && wanted.test(line)) {
        Page page = Page.of(line.url(), line.bytes());
        Sample sample = sample(Specimens.of(page), text);
        if (sample != null) {
          samples.add(sample);
        }
      }
    }
    return samples;
  }

  private static @org.jspecify.annotations.Nullable Sample sample(Specimens page, String gold) {
    var labels = new GoldLabels(gold).of(page.texts());
    double found = 0;
    double all = 0;
    double[] weights = new double[labels.length];
    for (int index = 0; index < weights.length; index++) {
      int words = Shingles.words(page.texts().get(index)).size();
      weights[index] = Math.min(words, 80) + 3;
      all += weights[index];
      found += labels[index] ? words : 0;
    }
    int wanted = Shingles.words(gold).size();
    if (found < 0.6 * wanted) {
      return null;
    }
    for (int index = 0; index < weights.length; index++) {
      weights[index] *= 120 / Math.max(150, all);
    }
    return new Sample(page, labels, weights);
  }

  private static List<String> first(List<Sample> samples) {
    return learn(
        Specimens.glanceNames(),
        samples,
        samples.stream().map(s -> s.page().glances()).toList(),
        FIRST);
  }

  /// The second look is learned on first glances by trees that did not see the page.
  private static List<String> second(List<Sample> samples) {
    var even = new ArrayList<Sample>();
    var odd = new ArrayList<Sample>();
    for (int index = 0; index < samples.size(); index++) {
      (index % 2 == 0 ? even : odd).add(samples.get(index));
    }
    Trees byEven = Trees.parse(first(even), Specimens.glanceNames());
    Trees byOdd = Trees.parse(first(odd), Specimens.glanceNames());
    var all = new ArrayList<Sample>();
    var rows = new ArrayList<float[][]>();
    for (int index = 0; index < samples.size(); index++) {
      all.add(samples.get(index));
      rows.add(samples.get(index).page().looks(index % 2 == 0 ? byOdd : byEven));
    }
    return learn(Specimens.lookNames(), all, rows, SECOND);
  }

  private static List<String> learn(
      List<String> names, List<Sample> samples, List<float[][]> pages, Boosting.Growth growth) {
    int count = samples.stream().mapToInt(sample -> sample.labels().length).sum();
    float[][] data = new float[count][];
    boolean[] labels = new boolean[count];
    double[] weights = new double[count];
    int at = 0;
    for (int page = 0; page < samples.size(); page++) {
      for (int row = 0; row < pages.get(page).length; row++, at++) {
        data[at] = pages.get(page)[row];
        labels[at] = samples.get(page).labels()[row];
        weights[at] = samples.get(page).weights()[row];
      }
    }
    return Boosting.learn(names, data, labels, weights, growth);
  }
}
