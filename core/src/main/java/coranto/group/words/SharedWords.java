package coranto.group.words;

import coranto.report.Reading;
import coranto.report.Tokens;
import coranto.text.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns keys back into the words of the report that is at hand.
public final class SharedWords {
  private SharedWords() {}

  /// The words as first printed, in the order of the keys.
  public static List<String> of(Reading reading, List<Integer> keys) {
    Map<Integer, String> printed = new HashMap<>();
    gather(reading.tokens(), keys, printed);
    gather(reading.titleTokens(), keys, printed);
    var words = new ArrayList<String>();
    for (int key : keys) {
      words.add(printed.getOrDefault(key, "?"));
    }
    return words;
  }

  private static void gather(Tokens tokens, List<Integer> keys, Map<Integer, String> printed) {
    for (int token = 0; token < tokens.size() && printed.size() < keys.size(); token++) {
      int key = Terms.key(Fingerprint.of(tokens.norm(token)));
      if (keys.contains(key)) {
        printed.putIfAbsent(key, tokens.raw(token));
      }
    }
  }
}
