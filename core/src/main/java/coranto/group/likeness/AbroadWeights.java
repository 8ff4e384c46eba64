package coranto.group.likeness;

import coranto.text.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The weights by which two reports in two languages are compared.
///
/// @param strangers log-odds of two reports of one day that have nothing in common
/// @param shared what a shared landmark of weight 1 brings, as far as `enough`
/// @param enough the weight of shared landmarks above which more tells no more
/// @param day what a day between the reports costs
/// @param leastContent what they hold in common must speak at least this much for one event: with
/// less, reports of two events of one country and day are taken for one
public record AbroadWeights(
    double strangers, double shared, double enough, double day, double leastContent) {
  /// The weights that ship.
  public static AbroadWeights shipped() {
    return parse(Resource.lines(AbroadWeights.class, "abroad.tsv"));
  }

  /// Reads lines `name TAB weight`.
  static AbroadWeights parse(List<String> lines) {
    Map<String, Double> found = new HashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      found.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new AbroadWeights(
        weight(found, "STRANGERS"),
        weight(found, "SHARED"),
        weight(found, "ENOUGH"),
        weight(found, "DAY"),
        weight(found, "LEAST_CONTENT"));
  }

  private static double weight(Map<String, Double> found, String name) {
    return Objects.requireNonNull(found.get(name), name);
  }

  /// The same with another bar.
  public AbroadWeights with(double otherStrangers, double otherLeastContent) {
    return new AbroadWeights(otherStrangers, shared, enough, day, otherLeastContent);
  }

  /// The lines of the data file.
  public List<String> lines() {
    return List.of(
        line("STRANGERS", strangers),
        line("SHARED", shared),
        line("ENOUGH", enough),
        line("DAY", day),
        line("LEAST_CONTENT", leastContent));
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%s\t%.2f", name, weight);
  }
}
