package coranto.group.likeness;

import coranto.group.features.Features;

/// Compares two reports.
public final class Pair {
  private static final double SECONDS_A_DAY = 86_400;
  private static final double DECAY_DAYS = 3;
  private static final double FEW_WORDS = 120;

  private Pair() {}

  static double[] features(Features one, Features other) {
    double[] values = new double[PairFeature.values().length];
    double body = one.body().dot(other.body());
    double lead = one.lead().dot(other.lead());
    boolean undated = undated(one, other);
    double near = undated ? 0 : near(one, other);
    set(values, PairFeature.BIAS, 1);
    set(values, PairFeature.BODY, body);
    set(values, PairFeature.BODY_ROOT, Math.sqrt(body));
    set(values, PairFeature.LEAD, Math.sqrt(lead));
    set(values, PairFeature.TITLE, one.title().dot(other.title()));
    set(
        values,
        PairFeature.TITLE_IN_LEAD,
        Math.sqrt((one.title().dot(other.lead()) + one.lead().dot(other.title())) / 2));
    set(values, PairFeature.PHRASES, Math.sqrt(one.phrases().dot(other.phrases())));
    set(values, PairFeature.NAMES, Math.sqrt(one.names().dot(other.names())));
    set(values, PairFeature.ACTS, Math.sqrt(one.acts().dot(other.acts())));
    set(values, PairFeature.PEOPLE, Math.sqrt(one.people().dot(other.people())));
    set(values, PairFeature.PLACES, Math.sqrt(one.places().dot(other.places())));
    set(values, PairFeature.BODIES, Math.sqrt(one.bodies().dot(other.bodies())));
    set(values, PairFeature.RARE, Math.log1p(one.rare().shared(other.rare())) / 5);
    set(values, PairFeature.NUMBERS, Math.log1p(one.numbers().shared(other.numbers())) / 5);
    set(values, PairFeature.COPY, copied(one, other));
    set(values, PairFeature.NEAR, near);
    set(values, PairFeature.SAME_DAY, !undated && days(one, other) < 0.8 ? 1 : 0);
    set(values, PairFeature.BODY_NEAR, near * Math.sqrt(body));
    set(values, PairFeature.FAMILY, sameFamily(one, other) ? 1 : 0);
    set(values, PairFeature.TONGUES, twoTongues(one, other) ? 1 : 0);
    set(
        values,
        PairFeature.SHORT,
        Math.max(0, 1 - Math.min(one.words(), other.words()) / FEW_WORDS));
    return values;
  }

  /// How much of the one stands word for word in the other, the higher way round.
  static double copied(Features one, Features other) {
    return Math.max(
        one.shingles().within(other.shingles()), other.shingles().within(one.shingles()));
  }

  public static boolean undated(Features one, Features other) {
    return unknown(one) || unknown(other);
  }

  private static boolean unknown(Features one) {
    return one.time().day() == null;
  }

  /// Days between the middles of both times; 0 when the times overlap.
  public static double days(Features one, Features other) {
    if (!one.time().before(other.time()) && !other.time().before(one.time())) {
      return 0;
    }
    return Math.abs(one.time().seconds() - other.time().seconds()) / SECONDS_A_DAY;
  }

  /// 1 for reports of one time, 0.37 for three days apart.
  public static double near(Features one, Features other) {
    return Math.exp(-days(one, other) / DECAY_DAYS);
  }

  private static boolean twoTongues(Features one, Features other) {
    return !one.language().isEmpty()
        && !other.language().isEmpty()
        && !one.language().equals(other.language());
  }

  private static boolean sameFamily(Features one, Features other) {
    return !one.family().isEmpty() && one.family().equals(other.family());
  }

  private static void set(double[] values, PairFeature feature, double value) {
    values[feature.ordinal()] = value;
  }
}
