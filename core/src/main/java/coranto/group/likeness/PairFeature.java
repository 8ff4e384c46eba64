package coranto.group.likeness;

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
  ACTS("what happened, in words that are no names"),
  PEOPLE("people named"),
  PLACES("places named"),
  BODIES("organisations named"),
  RARE("rare words"),
  NUMBERS("numbers"),
  COPY("sentences word for word"),
  MEANING("what title and opening mean"),
  NEAR("time between them"),
  SAME_DAY("same day"),
  BODY_NEAR("words of the text so close in time"),
  FAMILY("same outlet family"),
  TONGUES("two languages, which share names alone"),
  SHORT("short text");

  private final String why;

  PairFeature(String why) {
    this.why = why;
  }

  /// Whether it tells what the reports hold, not when, how long or by whom they are.
  boolean content() {
    return switch (this) {
      case BODY,
          BODY_ROOT,
          LEAD,
          TITLE,
          TITLE_IN_LEAD,
          PHRASES,
          NAMES,
          ACTS,
          PEOPLE,
          PLACES,
          BODIES,
          RARE,
          NUMBERS,
          COPY ->
          true;
      case BIAS, MEANING, NEAR, SAME_DAY, BODY_NEAR, FAMILY, TONGUES, SHORT -> false;
    };
  }

  /// In plain words.
  public String why() {
    return why;
  }
}
