package coranto.group.likeness;

/// How a report and a story fit: the features of the model that accepts or refuses.
public enum StoryFeature {
  BIAS("to begin with"),
  BEST("its likest report"),
  SECOND("its second likest report"),
  MEAN("its reports on average"),
  WORST("its unlikest report"),
  RIVAL("the likest report outside it"),
  RIVALS("the five likest reports outside it"),
  OUTDONE("a report outside it is liker"),
  MATE("its likest report's own best mate in it"),
  SUITOR("its likest report's best mate outside it"),
  BETTER_SUITOR("its likest report has a liker one outside it"),
  LONE("a report that stands alone"),
  SIZE("number of origins"),
  COHERENCE("how little its reports hold together"),
  AGE("days since its first report");

  private final String why;

  StoryFeature(String why) {
    this.why = why;
  }

  /// Whether it tells what the story asks for, not what the report brings.
  public boolean asks() {
    return switch (this) {
      case BIAS, BEST, SECOND, MEAN, WORST -> false;
      case RIVAL, RIVALS, OUTDONE, MATE, SUITOR, BETTER_SUITOR, LONE, SIZE, COHERENCE, AGE -> true;
    };
  }

  /// In plain words.
  public String why() {
    return why;
  }
}
