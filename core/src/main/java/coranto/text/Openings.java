package coranto.text;

import coranto.report.Report;
import java.util.ArrayList;
import java.util.List;

/// What of a report is embedded: its title and how its text opens.
public final class Openings {
  /// How much of a text counts besides its title, in characters: more cost as much again and gave
  /// no more.
  private static final int LENGTH = 200;

  private static final String UNLIKE = "unlike.txt";

  private Openings() {}

  public static String of(Report report) {
    String text = report.text();
    String title = report.titleOrEmpty();
    String opening = text.substring(0, Math.min(LENGTH, text.length()));
    return title.isEmpty() ? opening : title + ". " + opening;
  }

  /// How near two openings lie, by a model, that have nothing to do with each other: another number
  /// in each model, so nearness is told in deviations above it.
  public record Usual(double mean, double deviation) {}

  /// Measured among openings of which no two are about one thing.
  public static Usual usual(Embedder embedder) {
    List<CompactVector> vectors =
        Resource.lines(Openings.class, UNLIKE).stream()
            .map(line -> CompactVector.of(embedder.embed(line)))
            .toList();
    var cosines = new ArrayList<Double>();
    for (int one = 0; one < vectors.size(); one++) {
      for (int other = 0; other < one; other++) {
        cosines.add(vectors.get(one).cosine(vectors.get(other)));
      }
    }
    double mean = cosines.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance =
        cosines.stream().mapToDouble(each -> (each - mean) * (each - mean)).average().orElse(0);
    return new Usual(mean, Math.max(1e-3, Math.sqrt(variance)));
  }
}
