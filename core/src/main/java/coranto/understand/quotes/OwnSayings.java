package coranto.understand.quotes;

import coranto.understand.finding.Finding;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import java.util.List;

/// Tells sayings of someone's own from words that are part of what someone else tells.
final class OwnSayings {
  private final Scene scene;
  private final List<Attribution> found;

  OwnSayings(Scene scene, List<Attribution> found) {
    this.scene = scene;
    this.found = found;
  }

  /// The attributions without those that only are part of another.
  List<Attribution> kept() {
    return found.stream().filter(each -> !told(each)).toList();
  }

  /// Whether the words are part of what someone else tells, and not a saying of someone's own:
  /// *they
  /// hoped* in *officials said they hoped ...*.
  private boolean told(Attribution inner) {
    Cue cue = inner.cue();
    Range source = inner.source();
    boolean own =
        inner.form() == Finding.QuoteForm.DIRECT
            || inner.cueTokens().empty()
            || cue != null
                && inner.tells()
                && !Thoughts.tells(scene.words(), inner)
                && source != null
                && scene.is(source.first()) != WordClass.PRONOUN
                && scene.is(source.first()) != WordClass.WHO;
    return !own && found.stream().anyMatch(outer -> outer != inner && within(inner, outer));
  }

  private static boolean within(Attribution inner, Attribution outer) {
    return outer.contents().stream()
        .anyMatch(
            content ->
                content.first() <= inner.cueTokens().first()
                    && inner.cueTokens().end() <= content.end());
  }
}
