package coranto.lab;

import coranto.group.fit.Witness;
import coranto.group.likeness.PairFeature;
import coranto.group.likeness.Weights;
import coranto.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// Labelled reports to learn from, and all pairs of them that grouping compares when each stands
/// alone.
///
/// @param weight how much a row of it counts
record LabelledSet(StoryGold gold, List<Pair> pairs, double weight) {
  /// Two reports that were compared.
  ///
  /// @param event of the one
  /// @param other event of the other
  /// @param values of [PairFeature]
  @SuppressWarnings("ArrayRecordComponent") // read alone, never compared
  record Pair(String event, String other, double[] values) {
    boolean same() {
      return event.equals(other);
    }
  }

  /// Without weights nothing joins, so that each report meets each other one.
  static LabelledSet of(StoryGold whole, double weight, Rehearsal rehearsal) {
    var gold = whole.part(_ -> true);
    var pairs = new ArrayList<Pair>();
    var witness =
        new Witness() {
          @Override
          public void pair(String report, String other, double[] values) {
            if (comparable(values)) {
              pairs.add(new Pair(event(gold, report), event(gold, other), values));
            }
          }

          @Override
          public void story(String report, List<String> origins, double[] values) {}
        };
    rehearsal.run(gold.reports(), Weights.parse(List.of()), witness, gold.reports().size());
    return new LabelledSet(gold, pairs, weight);
  }

  /// What it holds of those events.
  LabelledSet part(Predicate<String> kept) {
    return new LabelledSet(
        gold.part(kept),
        pairs.stream().filter(pair -> kept.test(pair.event()) && kept.test(pair.other())).toList(),
        weight);
  }

  List<Report> reports() {
    return gold.reports();
  }

  private static String event(StoryGold gold, String report) {
    return Objects.requireNonNull(gold.events().get(report));
  }

  /// Pairs that share next to nothing teach nothing.
  private static boolean comparable(double[] values) {
    return values[PairFeature.NEAR.ordinal()] > 0
        || values[PairFeature.BODY.ordinal()] >= 0.03
        || values[PairFeature.LEAD.ordinal()] >= 0.2;
  }
}
