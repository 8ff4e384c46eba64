package coranto.lab;

import coranto.extract.Domains;
import coranto.extract.Specimens;
import coranto.extract.Trees;
import coranto.report.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How well extraction reads pages of sites it has not learned from: learns the judge's trees five
/// times, each time without a fifth of the sites, and reads those. `JudgeFolds DATA OUT` keeps each
/// fold's trees in OUT and takes them up again when they are there.
public final class JudgeFolds {
  static final int FOLDS = 5;

  private JudgeFolds() {}

  public static void main(String[] arguments) throws IOException {
    Path set = Path.of(arguments[0]).resolve("wcxb-article");
    Path out = Path.of(arguments[1]);
    List<GoldPages.Line> lines = GoldPages.manifest(set);
    Map<String, Map<String, Object>> gold = GoldPages.gold(set);
    var all = new ExtractionScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      Path folder = Files.createDirectories(out.resolve(String.valueOf(fold)));
      if (!Files.exists(folder.resolve("look.txt"))) {
        int without = fold;
        JudgeTraining.paragraphs(set, folder, line -> fold(line) != without);
      }
      Trees first = trees(folder.resolve("glance.txt"), Specimens.glanceNames());
      Trees second = trees(folder.resolve("look.txt"), Specimens.lookNames());
      var own = new ExtractionScore();
      for (GoldPages.Line line : lines) {
        if (fold(line) == fold) {
          String text = Specimens.text(Page.of(line.url(), line.bytes()), first, second);
          var read = new PageReader.Read(null, List.of(), null, text);
          own.add(gold.getOrDefault(line.id(), Map.of()), read);
          all.add(gold.getOrDefault(line.id(), Map.of()), read);
        }
      }
      System.out.println("fold " + fold + " " + own.cells().subList(0, 4));
    }
    System.out.println("all " + all.cells().subList(0, 4));
    if (arguments.length > 2) lists(PageSamples.of(Path.of(arguments[0]), out));
  }

  /// The share of lists and of reports refused at several bars.
  private static void lists(PageSamples samples) {
    float[] judged = samples.judged(JudgeTraining.PAGES);
    for (float bar = 0.1f; bar < 0.65f; bar += 0.1f) {
      int[] refused = new int[2];
      int[] of = new int[2];
      for (int row = 0; row < judged.length; row++) {
        int kind = samples.reports().get(row) ? 1 : 0;
        of[kind]++;
        refused[kind] += judged[row] < bar ? 1 : 0;
      }
      System.out.printf(
          "under %.1f: lists %.3f, reports %.3f%n",
          bar, refused[0] / (double) of[0], refused[1] / (double) of[1]);
    }
  }

  static Trees trees(Path file, List<String> names) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(file));
    lines.removeIf(line -> line.startsWith("#"));
    return Trees.parse(lines, names);
  }

  /// Pages of one site are in one fold.
  static int fold(GoldPages.Line line) {
    String domain = Domains.of(line.url());
    return Math.floorMod((domain == null ? line.id() : domain).hashCode(), FOLDS);
  }
}
