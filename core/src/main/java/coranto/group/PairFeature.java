package coranto.group;

/// What two reports have in common: the features of the pair model, in words for the explanation.
public enum PairFeature {
  BIAS("to begin with"),
  BODY("many words of the text"),
  BODY_ROOT("words of the text"),
  LEAD("opening words"),
  TITLE("title"),
  TITLE_IN_LEAD("title in the other's opening"),
  PHRASES("phrases"),
  NAMES("names"),
  RARE("rare words"),
  NUMBERS("numbers"),
  COPY("sentences word for word"),
  NEAR("time between them"),
  SAME_DAY("same day"),
  BODY_NEAR("words of the text so close in time"),
  FAMILY("same outlet family"),
  SHORT("short text");

  private final String why;

  PairFeature(String why) {
    this.why = why;
  }

  /// In plain words.
  public String why() {
    return why;
  }
}
