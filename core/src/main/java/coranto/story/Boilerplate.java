package coranto.story;

/// Tells sentences that say nothing of the event: very short ones, credits, captions, calls to
/// subscribe. The phrases stand in `boilerplate.tsv`.
final class Boilerplate {
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 30;
  private static final Phrases PHRASES = Phrases.read("boilerplate.tsv");

  private Boilerplate() {}

  static boolean is(Sheet sheet, int sentence) {
    int words = sheet.words(sentence);
    return words < FEWEST_WORDS
        || words <= MOST_WORDS && PHRASES.kind(sheet.text(sentence)).isPresent();
  }
}
