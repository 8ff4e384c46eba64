package coranto.understand.quotes;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;

/// Finds what is told in two pieces, or apart from its cue: on both sides of the speaker, behind
/// *which*,
/// before the speaker who comes after, in the next paragraph.
final class SplitContent {
  private final Telling telling;
  private final Scene scene;
  private final Words words;
  private final Attribution attribution;

  SplitContent(Telling telling) {
    this.telling = telling;
    this.scene = telling.scene();
    this.words = scene.words();
    this.attribution = telling.attribution();
  }

  /// `which, he said, had failed`, `what she says is needed`: the word before goes with the rest.
  boolean behindWho(Range block, Range after) {
    int who = block.first() - 1;
    boolean goes =
        telling.said()
            && attribution.contents().isEmpty()
            && (scene.is(who) == WordClass.WHO || words.is(who, "that"))
            && (scene.finite(after.first()) || scene.is(after.first()) == WordClass.PARTICIPLE);
    if (!goes || after.end() - after.first() < 2) {
      return false;
    }
    attribution.clause(new Range(who, who + 1), false);
    attribution.clause(after, telling.quotes(after));
    return true;
  }

  /// `The mayor added:` at the end of a paragraph: the next one is theirs.
  boolean blockQuote(Range block) {
    int first = block.end() + 1;
    boolean last =
        words.is(block.end(), ":")
            && words.has(first)
            && words.paragraph(first) == words.paragraph(block.end()) + 1;
    if (!last || !telling.said() || !attribution.contents().isEmpty() || quoteMark(first)) {
      return false;
    }
    attribution.rule("quotes/colon");
    attribution.quote(new Range(first, scene.paragraphEnd(first)));
    return true;
  }

  private boolean quoteMark(int token) {
    return words.quoteMark(token) || words.is(token, "'");
  }

  /// `The tax, she said, would fall`: what is told stands on both sides.
  boolean between(Range before, Range after) {
    Range block = attribution.block();
    boolean commas =
        telling.said() && words.is(block.first() - 1, ",") && words.is(block.end(), ",");
    boolean bare =
        !telling.quotes(before)
            && !words.quoteMark(after.first())
            && attribution.contents().stream()
                .allMatch(
                    content -> content.first() > after.first() && content.end() <= after.end());
    if (!commas || !bare || after.end() - after.first() < 2 || before.end() - before.first() < 2) {
      return false;
    }
    WordClass is = scene.is(after.first());
    boolean ing = is == WordClass.ING && !words.is(after.first(), "including");
    if (ing || is == WordClass.WHO || is == WordClass.PARTICIPLE && !telling.clause(after)) {
      return false;
    }
    attribution.contents().clear();
    attribution.clause(before, false);
    attribution.clause(after, telling.quotes(after));
    return true;
  }
}
