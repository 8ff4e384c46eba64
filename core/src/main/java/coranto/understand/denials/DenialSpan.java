package coranto.understand.denials;

import coranto.understand.people.Member;
import coranto.understand.words.Range;
import org.jspecify.annotations.Nullable;

/// Words that deny something.
///
/// @param cue the words that deny
/// @param about what is said not to be so
/// @param denier who denies by the sentence itself; null when it names nobody
/// @param claimant whose claim it is by the sentence itself; null when it names nobody
/// @param byRule the rule that found it
public record DenialSpan(
    Range cue, Range about, @Nullable Member denier, @Nullable Member claimant, String byRule) {
  /// From the first to the last of its words.
  public Range whole() {
    return new Range(Math.min(cue.first(), about.first()), Math.max(cue.end(), about.end()));
  }
}
