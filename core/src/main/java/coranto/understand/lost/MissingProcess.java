package coranto.understand.lost;

import coranto.understand.words.Words;
import java.util.ArrayList;
import java.util.List;

/// *This may be related to the process* where no process is spoken of: a clause moved from
/// elsewhere.
final class MissingProcess {
  /// `This` or `which` stands at most so many words before.
  private static final int FARTHEST = 7;

  private final Words words;

  private MissingProcess(Words words) {
    this.words = words;
  }

  static List<LostSpan> find(Context context) {
    return new MissingProcess(context.words()).find();
  }

  private List<LostSpan> find() {
    var found = new ArrayList<LostSpan>();
    for (int token = 3; token + 2 < words.size(); token++) {
      int noun = token + 2;
      if (related(token) && words.wordy(noun) && !before(words.norm(noun), token, 0)) {
        found.add(
            new LostSpan(
                token + 1,
                noun + 1,
                "what this may be related to is not told before",
                "lost/dangling-reference"));
      }
    }
    return found;
  }

  /// `this may be related to the`, with the *to* at the token.
  private boolean related(int to) {
    int near = Math.max(0, to - FARTHEST);
    return words.is(to, "to")
        && words.is(to - 1, "related")
        && words.is(to + 1, "the")
        && (before("this", to, near) || before("which", to, near));
  }

  private boolean before(String norm, int end, int from) {
    for (int token = from; token < end; token++) {
      if (words.is(token, norm)) {
        return true;
      }
    }
    return false;
  }
}
