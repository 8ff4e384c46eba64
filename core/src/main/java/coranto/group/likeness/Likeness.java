package coranto.group.likeness;

import coranto.group.features.Features;
import coranto.group.features.Meaning;
import coranto.group.likeness.Weights.Model;

/// How like two reports are.
///
/// @param model which weighed them
/// @param values of [PairFeature]
/// @param logit the log-odds that they are of one story
/// @param content the part of the log-odds by words alone that comes from what both hold
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Likeness(Model model, double[] values, double logit, double content) {
  /// Between these log-odds words leave it open: what both mean is asked too. Wider bounds embed
  /// more
  /// and do no better (AllSides in the stream folded to 30 days).
  private static final double OPEN_FROM = -2;

  private static final double OPEN_TO = 2;

  public static Likeness of(Features one, Features other, Weights weights) {
    boolean undated = Pair.undated(one, other);
    double[] values = Pair.features(one, other);
    Model model = undated ? Model.UNDATED : Model.DATED;
    double content = weights.content(model, values);
    double worded = weights.logit(model, values);
    Meaning here = one.meaning();
    Meaning there = other.meaning();
    if (here == null || there == null || worded < OPEN_FROM || worded > OPEN_TO) {
      return new Likeness(model, values, worded, content);
    }
    Model meant = undated ? Model.UNDATED_MEANT : Model.DATED_MEANT;
    values[PairFeature.MEANING.ordinal()] = here.nearness(there);
    return new Likeness(meant, values, weights.logit(meant, values), content);
  }
}
