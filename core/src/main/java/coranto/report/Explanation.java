package coranto.report;

import java.util.List;

/// Why: a score with its parts, as a tree.
///
/// @param score 0 to 1 at the root; parts may hold any measure their `why` names
/// @param why in plain words, such as "142 of 200 shingles shared"
public record Explanation(double score, String why, List<Explanation> parts) {
  public Explanation {
    score = Math.round(score * 10_000) / 10_000.0;
    parts = List.copyOf(parts);
  }

  public static Explanation of(double score, String why, Explanation... parts) {
    return new Explanation(score, why, List.of(parts));
  }

  public static Explanation of(double score, String why, List<Explanation> parts) {
    return new Explanation(score, why, parts);
  }
}
