package coranto.group.forms;

import coranto.report.Reading;
import coranto.report.Tokens;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;

/// Recognises reports that hold many events at once, or old ones: live blogs, briefings, digests,
/// "on this day".
final class Digests {
  private static final Digests SHIPPED = new Digests(Resource.lines(Digests.class, "digests.txt"));

  private record Phrase(Kind kind, String[] words) {}

  private final List<Phrase> phrases = new ArrayList<>();

  private Digests(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      phrases.add(
          new Phrase(Kind.valueOf(line.substring(0, tab)), line.substring(tab + 1).split(" ", -1)));
    }
  }

  static Digests shipped() {
    return SHIPPED;
  }

  /// By the first phrase of the list that stands in the title.
  Kind kind(Reading reading) {
    return phrases.stream()
        .filter(phrase -> holds(reading.titleTokens(), phrase.words()))
        .findFirst()
        .map(Phrase::kind)
        .orElse(Kind.NEWS);
  }

  private static boolean holds(Tokens title, String[] phrase) {
    for (int at = 0; at + phrase.length <= title.size(); at++) {
      if (holds(title, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Tokens title, int at, String[] phrase) {
    for (int word = 0; word < phrase.length; word++) {
      if (!title.norm(at + word).equals(phrase[word])) {
        return false;
      }
    }
    return true;
  }
}
