package coranto.understand.claims;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.understand.finding.Finding;
import coranto.understand.people.Scene;
import coranto.understand.words.Range;
import coranto.understand.words.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `The bridge is not closed to lorries` where another says that it is: the same words, about as
/// many, and one *not* between them.
final class TurnedRound {
  /// What is said and what turns it round have so much in common, each way.
  private static final double LEAST = 0.75;

  /// By so many words one may be longer.
  private static final int LONGER = 3;

  /// Longer sentences say more than one thing.
  private static final int LONGEST = 40;

  /// Nobody says so many tokens again but for a *not*: quotes without end are not compared.
  private static final int LONGEST_SAID = 400;

  private final Words words;
  private final ClaimWords about;

  TurnedRound(Scene scene, ClaimWords about) {
    this.words = scene.words();
    this.about = about;
  }

  /// What another says, or the report tells; null when nothing is turned round.
  Finding.@Nullable Claim by(Finding.Quote quote, List<Finding.Quote> others) {
    Span content = quote.content().getFirst();
    if (endless(content) || about.of(content).size() < 2 || about.negations(content) % 2 == 0) {
      return null;
    }
    for (Finding.Quote other : others) {
      Span said = other.content().getFirst();
      if (!endless(said) && turned(content, said)) {
        return new Finding.Claim(other.span(), other.speaker(), said, "disputes/turned-round");
      }
    }
    for (Sentence sentence : words.sentences()) {
      boolean apart =
          !words.quoted(sentence.firstToken())
              && !sentence.span().overlaps(quote.span())
              && sentence.endToken() - sentence.firstToken() < LONGEST;
      if (apart && turned(content, sentence.span())) {
        return new Finding.Claim(sentence.span(), null, sentence.span(), "disputes/turned-round");
      }
    }
    return null;
  }

  private boolean endless(Span content) {
    Range range = about.range(content);
    return range.end() - range.first() > LONGEST_SAID;
  }

  private boolean turned(Span content, Span other) {
    Map<String, Double> one = about.of(content);
    Map<String, Double> two = about.of(other);
    return ClaimOverlap.of(one, two).nearly(LEAST)
        && ClaimOverlap.of(two, one).nearly(LEAST)
        && about.negations(other) == 0
        && Math.abs(length(content) - length(other)) <= LONGER
        && !asked(other);
  }

  private int length(Span span) {
    Range range = about.range(span);
    int length = 0;
    for (int token = range.first(); token < range.end(); token++) {
      length += words.wordy(token) ? 1 : 0;
    }
    return length;
  }

  private boolean asked(Span span) {
    return words.is(about.range(span).end() - 1, "?");
  }
}
