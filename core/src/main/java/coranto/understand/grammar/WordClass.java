package coranto.understand.grammar;

/// What a word is in its sentence. The labels are those of the Penn Treebank, some put together.
public enum WordClass {
  OTHER("X"),
  DETERMINER("DT"),
  PRONOUN("PRP"),
  OWNER("PRP$"),
  POSSESSIVE("POS"),
  NOUN("NN"),
  NAME("NNP"),
  ADJECTIVE("JJ"),
  ADVERB("RB"),
  PARTICLE("RP"),
  BASE("VB"),
  PAST("VBD"),
  PRESENT("VBZ"),
  ING("VBG"),
  PARTICIPLE("VBN"),
  MODAL("MD"),
  PREPOSITION("IN"),
  TO("TO"),
  AND("CC"),
  NUMBER("CD"),
  WHO("WH"),
  THERE("EX"),
  MARK(".");

  private final String label;

  WordClass(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static WordClass of(String label) {
    for (WordClass each : values()) {
      if (each.label.equals(label)) {
        return each;
      }
    }
    return OTHER;
  }

  /// A verb that a subject stands before.
  public boolean finite() {
    return this == PAST || this == PRESENT || this == MODAL;
  }

  public boolean verb() {
    return finite() || this == BASE || this == ING || this == PARTICIPLE;
  }

  public boolean noun() {
    return this == NOUN || this == NAME;
  }
}
