package coranto.group;

/// How a report and a story fit: the features of the model that accepts or refuses.
public enum StoryFeature {
  BIAS("to begin with"),
  BEST("its likest report"),
  SECOND("its second likest report"),
  MEAN("its reports on average"),
  WORST("its unlikest report"),
  SIZE("number of origins"),
  COHERENCE("how little its reports hold together"),
  AGE("days since its first report"),
  UNDATED("a day is unknown"),
  DIGEST("digest");

  private final String why;

  StoryFeature(String why) {
    this.why = why;
  }

  /// Whether it tells what the story asks for, not what the report brings.
  boolean asks() {
    return switch (this) {
      case BIAS, BEST, SECOND, MEAN, WORST -> false;
      case SIZE, COHERENCE, AGE, UNDATED, DIGEST -> true;
    };
  }

  /// In plain words.
  public String why() {
    return why;
  }
}
