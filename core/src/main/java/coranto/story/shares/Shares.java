package coranto.story.shares;

import java.util.List;

/// Where the words of a report come from: its words outside quotation marks, by sentence. What
/// stands inside quotation marks is its speakers' and counts for nobody.
///
/// @param words all words outside quotation marks
/// @param fresh those of sentences with no earlier source, or that say its contrary
/// @param same those of sentences that say the same as an earlier report without a sign of copying
/// @param taken the rest, by the report they go back to; the largest part first, then by id
public record Shares(String report, int words, int fresh, int same, List<Taken> taken) {
  public Shares {
    taken = List.copyOf(taken);
  }

  /// Words that go back to one report.
  ///
  /// @param report at the end of the chain
  public record Taken(String report, int copied, int edited, int reworded) {
    public int words() {
      return copied + edited + reworded;
    }
  }

  /// Words that go back to no other report.
  public int own() {
    return fresh + same;
  }

  /// What part of all words so many are, 0 to 1; 0 when there are none.
  public double share(int part) {
    return words == 0 ? 0 : (double) part / words;
  }
}
