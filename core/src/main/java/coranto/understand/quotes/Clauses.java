package coranto.understand.quotes;

import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads subjects and objects of verbs off the trees of sentences.
final class Clauses {
  private static final Set<String> DEPENDING = TellingWords.of("depending");

  private final Scene scene;
  private final Words words;

  Clauses(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /// Whether a clause that begins with the word depends on another: *while*, *if*.
  static boolean depends(String norm) {
    return DEPENDING.contains(norm);
  }

  /// The words that name who does what the verb tells: its subject, or that of the verb it goes on
  /// with (*declined to say*, *and added*, *, saying that*); null when there is none.
  @Nullable Range subject(int verb) {
    Tree tree = scene.tree(verb);
    int at = verb;
    for (int steps = 0; steps < 6 && at != Tree.NONE; steps++) {
      int subject = subjectOf(tree, at);
      if (subject != Tree.NONE && (steps == 0 || !words.is(subject, "it"))) {
        return phrase(tree, subject);
      }
      if (tree.is(at, Relation.RELATIVE_CLAUSE)) {
        return null;
      }
      if (tree.is(at, Relation.NOUN_CLAUSE) && nominal(tree.head(at))) {
        return base(tree, tree.head(at), at);
      }
      boolean on =
          tree.is(at, Relation.CONJUNCT)
              || tree.is(at, Relation.OPEN_CLAUSE)
              || tree.is(at, Relation.ADVERBIAL_CLAUSE)
              || tree.is(at, Relation.AUXILIARY)
              || tree.is(at, Relation.PREPOSITION_CLAUSE)
              || tree.is(at, Relation.PREPOSITION)
              || tree.is(at, Relation.CLAUSE) && scene.is(at) == WordClass.ING;
      if (!on) {
        return null;
      }
      at = tree.head(at);
    }
    return null;
  }

  private boolean nominal(int token) {
    return token != Tree.NONE && (scene.is(token).noun() || scene.is(token) == WordClass.PRONOUN);
  }

  private static int subjectOf(Tree tree, int verb) {
    int found = tree.child(verb, Relation.SUBJECT);
    return found == Tree.NONE ? tree.child(verb, Relation.CLAUSAL_SUBJECT) : found;
  }

  /// All that depends on the noun, without the marks around it.
  Range phrase(Tree tree, int noun) {
    return trimmed(tree.low(noun), tree.end(noun));
  }

  private Range base(Tree tree, int noun, int clause) {
    return trimmed(tree.low(noun), Math.min(tree.end(noun), tree.low(clause)));
  }

  Range trimmed(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && words.mark(from) && !words.quoteMark(from)) {
      from++;
    }
    while (to > from && words.mark(to - 1) && !words.quoteMark(to - 1) && !words.is(to - 1, ")")) {
      to--;
    }
    return new Range(from, to);
  }
}
