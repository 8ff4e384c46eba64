package coranto.understand.quotes;

import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.quotes.Cue.Takes;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Set;

/// Finds where what is told begins behind a cue: after the listener, the day and the like.
final class ContentStart {
  private static final Set<String> LISTENER = TellingWords.of("listeners");
  /// So many words after the cue what is told begins at the latest.
  private static final int FURTHEST = 12;

  private final Telling telling;
  private final Scene scene;
  private final Words words;
  private final Attribution attribution;

  private ContentStart(Telling telling) {
    this.telling = telling;
    this.scene = telling.scene();
    this.words = scene.words();
    this.attribution = telling.attribution();
  }

  /// The first token of what is told, looked for from the token after the cue; *that* belongs to
  /// it.
  static int of(Telling telling, int from) {
    return new ContentStart(telling).contentStart(from);
  }

  /// After a listener, a day and the like; *that* belongs to the content.
  private int contentStart(int from) {
    int end = telling.sentenceEnd(Math.max(0, from - 1));
    for (int token = from; token < Math.min(end, from + 9); token++) {
      boolean noun = token > from && scene.is(token - 1).noun() && !telling.listens();
      if (words.is(token, "that")
          && !noun
          && !scene.is(token + 1).finite()
          && !words.quoted(token)) {
        return token;
      }
      if (scene.is(token).finite() && token > from || token == from && words.is(token, "that")) {
        break;
      }
    }
    int told = toldFrom(from);
    if (told > from) {
      return told;
    }
    int start = from;
    Cue cue = attribution.cue();
    boolean particle =
        cue != null && cue.takes() == Takes.OBJECT && from == cue.verb() + 2 && from < end;
    if (particle && scene.is(from) == WordClass.PREPOSITION) {
      return from + 1;
    }
    if (telling.listens()) {
      start = listener(start, end);
    }
    while (start < end
        && (words.is(start, ",")
            || words.is(start, ":")
            || telling.day(start)
            || words.is(start, "on") && telling.day(start + 1))) {
      start++;
    }
    return start;
  }

  /// Where the tree has the clause with *that* begin, a few words after the cue: `said in Orrel
  /// that
  /// ...`; `from` when it has none.
  private int toldFrom(int from) {
    Cue cue = attribution.cue();
    if (cue == null || cue.takes() != Takes.CLAUSE && cue.takes() != Takes.TELL) {
      return from;
    }
    Tree tree = scene.tree(cue.verb());
    int clause = tree.child(cue.verb(), Relation.CLAUSE);
    int first = clause == Tree.NONE ? from : tree.low(clause);
    boolean near = first > from && first - from < FURTHEST && words.is(first, "that");
    return near && !telling.quotes(new Range(from, first)) ? first : from;
  }

  private int listener(int from, int end) {
    if (LISTENER.contains(words.norm(from)) || scene.is(from) == WordClass.PRONOUN) {
      return from + 1;
    }
    int token = from;
    while (token < end
        && (scene.cast().at(token) != null
            || scene.is(token) == WordClass.DETERMINER && token == from
            || scene.is(token) == WordClass.NOUN && token < from + 4)) {
      token++;
    }
    return token;
  }
}
