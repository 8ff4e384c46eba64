package coranto.understand.polls;

import coranto.report.Sentence;
import coranto.understand.words.Numbers;
import coranto.understand.words.Words;
import org.jspecify.annotations.Nullable;

/// What one sentence tells of a poll: how many were asked, and the margin of error.
///
/// @param askedAt the token of the number; -1 when it isn't told
/// @param margin in points; NaN when it isn't told
record PollFacts(int sentence, int asked, int askedAt, double margin) {
  /// The fewest people a poll asks, to tell them from other numbers of people.
  private static final int FEWEST = 100;

  /// No margin of error is wider, in points.
  private static final double MOST = 15;

  /// The facts of a sentence; null when it tells of no poll.
  static @Nullable PollFacts of(PollWords text, Pollsters pollsters, int index) {
    return new Reader(text, pollsters).facts(index);
  }

  /// Reads them.
  private record Reader(PollWords text, Pollsters pollsters) {
    private Words words() {
      return text.words;
    }

    @Nullable PollFacts facts(int index) {
      Sentence sentence = words().sentences().get(index);
      boolean poll = false;
      boolean told = false;
      boolean percent = false;
      int asked = 0;
      int askedAt = -1;
      double margin = Double.NaN;
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        poll |= text.is(token, "poll") && !text.is(token + 1, "unlike") && !ballot(token);
        told |= text.is(token, "tells");
        percent |= text.percent(token);
        if (asked == 0 && asked(token) > 0) {
          asked = asked(token);
          askedAt = token;
          poll |= words().is(token - 1, "asked");
        }
        if (words().is(token, "margin") && error(token) && !within(token)) {
          margin = margin(token, sentence);
          poll |= !Double.isNaN(margin);
        }
      }
      boolean made = asked > 0 && poll || !Double.isNaN(margin);
      boolean found = poll && told && percent && named(sentence);
      return made || found
          ? new PollFacts(index, poll ? asked : 0, poll ? askedAt : -1, margin)
          : null;
    }

    /// `at the polls`, where people vote.
    private boolean ballot(int token) {
      return words().is(token, "polls")
          && words().is(token - 1, "the")
          && (words().is(token - 2, "at") || words().is(token - 2, "to"));
    }

    /// Whether the sentence says which poll it is: `a Courier poll`, `the survey by the institute`.
    private boolean named(Sentence sentence) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        boolean noun = words().is(token, "poll") || words().is(token, "survey");
        if (noun
            && !text.is(token + 1, "unlike")
            && (article(token) || pollsters.of(sentence) != null)) {
          return true;
        }
      }
      return false;
    }

    private boolean article(int noun) {
      for (int at = noun - 1; at >= noun - 6 && at >= 0; at--) {
        if (words().is(at, "a")
            || words().is(at, "an")
            || words().is(at, "the")
            || words().is(at, "new")) {
          return true;
        }
        if (words().is(at, ",") || words().is(at, ".")) {
          return false;
        }
      }
      return false;
    }

    /// `within the margin of error`: of a lead, not the margin itself.
    private boolean within(int margin) {
      for (int at = margin - 1; at >= margin - 5; at--) {
        if (words().is(at, "within")
            || words().is(at, "outside")
            || words().is(at, "inside")
            || words().is(at, "exceeds")) {
          return true;
        }
      }
      return false;
    }

    /// `1,500 US adults`: the number that begins at `token`; 0 for others.
    private int asked(int token) {
      int number = words().number(token) ? Numbers.value(words().norm(token)) : 0;
      boolean year = number >= 1900 && number < 2100 && words().raw(token).length() == 4;
      if (number < FEWEST || year) {
        return 0;
      }
      for (int at = token + 1; at < token + 5; at++) {
        if (text.is(at, "people")) {
          return number;
        }
        if (words().mark(at) && !words().is(at, "-")) {
          return 0;
        }
      }
      return 0;
    }

    private boolean error(int token) {
      return words().is(token + 1, "of")
          && (words().is(token + 2, "error") || words().is(token + 2, "sampling"));
    }

    /// The number nearest to the margin: after it, else before it.
    private double margin(int token, Sentence sentence) {
      for (int at = token + 1; at < Math.min(token + 14, sentence.endToken()); at++) {
        if (points(at)) {
          return Numbers.decimal(words().norm(at));
        }
      }
      for (int at = token - 1; at >= Math.max(token - 5, sentence.firstToken()); at--) {
        if (words().is(at, ",") || words().is(at, "the")) {
          return Double.NaN;
        }
        if (points(at)) {
          return Numbers.decimal(words().norm(at));
        }
      }
      return Double.NaN;
    }

    private boolean points(int token) {
      double value = words().number(token) ? Numbers.decimal(words().norm(token)) : Double.NaN;
      boolean unit =
          words().is(token + 1, "percent")
              || words().is(token + 1, "percentage")
              || words().is(token + 1, "points")
              || words().is(token + 1, "point")
              || words().is(token + 1, "%")
              || words().is(token + 1, "per")
              || words().is(token + 1, "-");
      return value > 0 && value <= MOST && unit;
    }
  }
}
