package coranto.group.forms;

import coranto.group.words.WeighedWords;
import coranto.report.Reading;
import coranto.report.Sentence;
import java.util.regex.Pattern;

/// Tells by the form of a text whether it reports one event, whatever its title says: paragraphs
/// that
/// open with the time of day are an event told on as it goes; paragraphs that open with a year,
/// that
/// ask, or that have nothing to do with each other are many events. Tuned so that one news report
/// in
/// 2,000 is mistaken.
final class Form {
  private static final Pattern CLOCK =
      Pattern.compile("^\\(?\\d{1,2}[:.h]\\d{2}\\b(?!\\s*(percent|per cent|%|million|billion))");

  private static final Pattern YEAR = Pattern.compile("^(1\\d{3}|20\\d{2})\\s*[:,–—-]");
  private static final int LEAST = 4;
  private static final int LEAST_QUESTIONS = 6;
  private static final double MOST_IN_ONE = 0.35;

  private int paragraphs;
  private int clocks;
  private int years;
  private int questions;

  private Form() {}

  static Kind of(Reading reading, WeighedWords text) {
    var form = new Form();
    int paragraph = -1;
    for (Sentence sentence : reading.sentences()) {
      form.hear(reading.text(sentence), sentence.paragraph() != paragraph);
      paragraph = sentence.paragraph();
    }
    return form.kind(reading, text);
  }

  private void hear(String sentence, boolean opens) {
    paragraphs += opens ? 1 : 0;
    clocks += opens && CLOCK.matcher(sentence).lookingAt() ? 1 : 0;
    years += opens && YEAR.matcher(sentence).lookingAt() ? 1 : 0;
    questions += opens && sentence.endsWith("?") ? 1 : 0;
  }

  private Kind kind(Reading reading, WeighedWords text) {
    if (clocks >= LEAST) {
      return Kind.LIVE;
    }
    boolean asks = questions >= LEAST_QUESTIONS && 2 * questions > paragraphs;
    return years >= LEAST || asks || scattered(reading, text) ? Kind.DIGEST : Kind.NEWS;
  }

  private boolean scattered(Reading reading, WeighedWords text) {
    if (paragraphs < LEAST) {
      return false;
    }
    var sections = Sections.of(reading.sentences(), text);
    return sections.count() >= LEAST && sections.largest() <= MOST_IN_ONE;
  }
}
