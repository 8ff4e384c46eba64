package coranto.understand.claims;

import java.util.Map;

/// What a denial has in common with what may be its claim.
///
/// @param share of the weight of the denial's words, 0 to 1
/// @param words in common, without names
/// @param telling words of the denial, without names
/// @param rarest the weight of the rarest word in common
/// @param names of the denial
/// @param named those of them in common
record ClaimOverlap(double share, int words, int telling, double rarest, int names, int named) {

  /// A claim has at least this share of the weight of the denial's words.
  private static final double LEAST = 0.5;

  /// The same where both name the same people.
  private static final double LEAST_NAMED = 0.4;

  /// What the one whose claim it is said is taken from this share on.
  private static final double LEAST_OWN = 0.25;

  /// One word alone is enough when it is so rare, and tells most.
  private static final double RARE = 5;

  private static final double LEAST_RARE = 0.55;

  /// What the report tells as a fact has this share.
  private static final double LEAST_TOLD = 0.6;

  static ClaimOverlap of(Map<String, Double> denial, Map<String, Double> claim) {
    double all = 0;
    double shared = 0;
    double rarest = 0;
    int[] counts = new int[4];
    for (Map.Entry<String, Double> key : denial.entrySet()) {
      boolean has = claim.containsKey(key.getKey());
      boolean name = key.getKey().startsWith("@");
      all += key.getValue();
      shared += has ? key.getValue() : 0;
      rarest = has && !name ? Math.max(rarest, key.getValue()) : rarest;
      counts[(name ? 2 : 0) + (has ? 1 : 0)]++;
    }
    int telling = counts[0] + counts[1];
    return new ClaimOverlap(
        all == 0 ? 0 : shared / all, counts[1], telling, rarest, counts[2] + counts[3], counts[3]);
  }

  /// Whether both are about the same: two words, a rare one, or all the names and a word.
  ///
  /// @param own whether the denial says whose claim it is, and this is his
  boolean same(boolean own) {
    boolean enough = words > 1 && share >= LEAST;
    boolean rare = rarest > RARE && share >= LEAST_RARE && telling < 3;
    boolean whom = names > 0 && named == names && words > 0 && share >= LEAST_NAMED;
    return enough || rare || whom || own && words > 0 && share >= LEAST_OWN;
  }

  /// Whether the report tells as a fact what is denied: all whom the denial names do it there.
  ///
  /// @param opening whether the report opens with it: then three who are named are enough
  boolean told(boolean opening) {
    boolean same = words > 1 && names > 1 && share >= LEAST_TOLD;
    return named == names && (same || opening && names > 2);
  }

  /// Whether all but a word or two are the same.
  boolean nearly(double least) {
    return telling > 1 && telling + names > 2 && share >= least;
  }
}
