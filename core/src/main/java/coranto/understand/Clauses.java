package coranto.understand;

import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import org.jspecify.annotations.Nullable;

/// Reads subjects and objects of verbs off the trees of sentences.
final class Clauses {
  private final Scene scene;
  private final Words words;

  Clauses(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /// The words that name who does what the verb tells: its subject, or that of the verb it goes on
  /// with (*declined to say*, *and added*, *, saying that*); null when there is none.
  @Nullable Range subject(int verb) {
    Tree tree = scene.tree(verb);
    int at = verb;
    for (int steps = 0; steps < 6 && at != Tree.NONE; steps++) {
      int subject = subjectOf(tree, at);
      if (subject != Tree.NONE && !words.is(subject, "it") | steps == 0) {
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

  /// What is said: the clause that is the verb's object, or its object or infinitive when the cue
  /// takes those; null when the tree has none.
  @Nullable Range content(Cue cue) {
    Tree tree = scene.tree(cue.verb());
    int found = Tree.NONE;
    for (int child = tree.child(cue.verb(), tree.first());
        child != Tree.NONE && found == Tree.NONE;
        child = tree.child(cue.verb(), child + 1)) {
      boolean clause =
          tree.is(child, Relation.CLAUSE)
              || tree.is(child, Relation.OPEN_CLAUSE) && child > cue.verb()
              || tree.is(child, Relation.PARATAXIS) && scene.is(child).verb();
      if (clause && !within(tree, child, cue)) {
        found = child;
      }
    }
    return found == Tree.NONE ? null : trimmed(tree.low(found), tree.end(found));
  }

  private static boolean within(Tree tree, int child, Cue cue) {
    return tree.low(child) < cue.end() && tree.end(child) > cue.first();
  }
}
