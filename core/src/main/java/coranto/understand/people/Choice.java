package coranto.understand.people;

/// A candidate for a pronoun as it looks from there.
///
/// @param first the first token of the candidate's last mention
/// @param named whether the candidate has a name; an unnamed one that is chosen gives no finding
/// @param features values in the order of [PronounFeature]
public record Choice(int first, boolean named, double[] features) {
  /// Says which of the candidates a pronoun stands for.
  @FunctionalInterface
  public interface Chooser {
    /// @return the place of the one meant; -1 when unsure
    int choose(int pronoun, java.util.List<Choice> choices);
  }
}
