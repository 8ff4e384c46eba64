package coranto.trace;

import java.util.List;

/// What the lookup found for a report among entries before it, by falling weight; later ones by
/// time are among them.
///
/// @param sentences for each sentence
/// @param title for the title; none when it has none
public record Candidates(List<List<HeldSentence>> sentences, List<HeldSentence> title) {
  public Candidates {
    title = List.copyOf(title);
  }

  public static Candidates of(List<List<HeldSentence>> sentences) {
    return new Candidates(sentences, List.of());
  }
}
