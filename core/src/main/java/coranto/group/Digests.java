package coranto.group;

import coranto.report.Reading;
import coranto.report.Tokens;
import coranto.text.Resource;
import java.util.ArrayList;
import java.util.List;

/// Recognises reports that hold many events at once, or old ones: live blogs, briefings, digests,
/// "on this day". They join stories but never glue two together.
final class Digests {
  private static final Digests SHIPPED = new Digests(Resource.lines(Digests.class, "digests.txt"));

  private final List<String[]> phrases = new ArrayList<>();

  private Digests(List<String> lines) {
    lines.forEach(line -> phrases.add(line.strip().split(" ")));
  }

  static Digests shipped() {
    return SHIPPED;
  }

  boolean test(Reading reading) {
    return phrases.stream().anyMatch(phrase -> holds(reading.titleTokens(), phrase));
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
