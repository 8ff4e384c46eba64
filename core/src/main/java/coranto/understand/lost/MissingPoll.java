package coranto.understand.lost;

import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// *The online poll* where no poll was spoken of: who asked what was left behind.
final class MissingPoll {
  private static final Map<String, String> KINDS = Lexicon.map("poll-words.tsv");
  private static final Set<String> POLLS = Set.of("poll", "survey");

  /// Between *the* and *poll* stand at most so many words.
  private static final int WORDS_BETWEEN = 2;

  private final Words words;

  private MissingPoll(Words words) {
    this.words = words;
  }

  static List<LostSpan> find(Context context) {
    return new MissingPoll(context.words()).find();
  }

  private List<LostSpan> find() {
    for (int token = 0; token < words.size(); token++) {
      if ("poll".equals(KINDS.get(words.norm(token)))) {
        return at(token);
      }
    }
    return List.of();
  }

  private List<LostSpan> at(int noun) {
    int first = POLLS.contains(words.norm(noun)) && !words.quoted(noun) ? article(noun) : -1;
    return first < 0 || noun == first + 1
        ? List.of()
        : List.of(new LostSpan(first, noun + 1, "no poll is spoken of before", "lost/the-poll"));
  }

  /// Where *the* stands before the noun, at the start of a sentence; -1 when it doesn't.
  private int article(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 1 - WORDS_BETWEEN); at--) {
      if (words.is(at, "the")) {
        return words.startsSentence(at) ? at : -1;
      }
      if (words.capital(at) || !words.wordy(at) && !words.is(at, "-")) {
        return -1;
      }
    }
    return -1;
  }
}
