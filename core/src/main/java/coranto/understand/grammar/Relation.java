package coranto.understand.grammar;

import java.util.Map;
import java.util.TreeMap;

/// What a word is to the word it depends on: the labels of ClearNLP (Choi and Palmer 2012), some
/// put together.
public enum Relation {
  ROOT("root"),
  SUBJECT("nsubj"),
  PASSIVE_SUBJECT("nsubjpass"),
  CLAUSAL_SUBJECT("csubj", "csubjpass"),
  OBJECT("dobj"),
  RECEIVER("dative"),
  CLAUSE("ccomp"),
  OPEN_CLAUSE("xcomp"),
  COMPLEMENT("attr", "acomp", "oprd"),
  ADVERBIAL_CLAUSE("advcl"),
  RELATIVE_CLAUSE("relcl"),
  NOUN_CLAUSE("acl"),
  APPOSITION("appos"),
  CONJUNCT("conj"),
  COORDINATOR("cc", "preconj"),
  PREPOSITION("prep"),
  AGENT("agent"),
  PREPOSITION_OBJECT("pobj"),
  PREPOSITION_CLAUSE("pcomp"),
  AUXILIARY("aux", "auxpass"),
  NEGATION("neg"),
  MARKER("mark"),
  ADVERB("advmod"),
  NOUN_ADVERB("npadvmod"),
  DETERMINER("det", "predet"),
  POSSESSOR("poss"),
  POSSESSIVE_MARK("case"),
  COMPOUND("compound"),
  MODIFIER("nmod", "amod", "nummod"),
  PARTICLE("prt"),
  EXPLETIVE("expl"),
  PARATAXIS("parataxis"),
  PUNCTUATION("punct"),
  OTHER("dep", "qmod", "vocative", "discourse", "meta", "intj");

  private static final Map<String, Relation> BY_LABEL = byLabel();

  private final String[] labels;

  Relation(String... labels) {
    this.labels = labels;
  }

  private static Map<String, Relation> byLabel() {
    var found = new TreeMap<String, Relation>();
    for (Relation relation : values()) {
      for (String label : relation.labels) {
        found.put(label, relation);
      }
    }
    return found;
  }

  /// The relation of a label; [#OTHER] for any that is not known.
  public static Relation of(String label) {
    return BY_LABEL.getOrDefault(label, OTHER);
  }
}
