package coranto.understand.polls;

import coranto.report.Sentence;
import coranto.understand.words.Words;
import org.jspecify.annotations.Nullable;

/// Finds who made a poll: the one named before *poll* or *interviewed*, or behind *conducted by*.
final class Pollsters {
  /// The pollster is named at most so many sentences away.
  private static final int FAR = 40;

  private final PollWords text;
  private final Words words;

  Pollsters(PollWords text) {
    this.text = text;
    this.words = text.words;
  }

  /// The organisation beside *poll*, *conducted by* or *interviewed*, near the poll first.
  @Nullable String around(int around) {
    for (int distance = 0; distance < words.sentences().size() && distance < FAR; distance++) {
      for (int index : new int[] {around - distance, around + distance}) {
        String found =
            index < 0 || index >= words.sentences().size()
                ? null
                : of(words.sentences().get(index));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  @Nullable String of(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      boolean before =
          (text.is(token, "poll") || words.is(token, "questioned"))
              && !text.is(token + 1, "unlike")
              && text.maker(token - 1) != null;
      if (before) {
        return text.maker(token - 1);
      }
      boolean by = words.is(token, "by") && madeBefore(token);
      boolean the = words.is(token + 1, "the");
      String name = by ? text.organisation(the ? token + 2 : token + 1) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private boolean madeBefore(int by) {
    for (int token = by - 1; token > by - 7; token--) {
      if (made(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean made(int token) {
    return text.is(token, "poll") || text.is(token, "done") || words.is(token, "out");
  }
}
