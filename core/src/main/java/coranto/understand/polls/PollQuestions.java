package coranto.understand.polls;

import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.Quotation;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what a poll asked: the question in quotation marks, or told behind *asked whether*.
final class PollQuestions {
  private static final Set<String> ASKS = Lexicon.set("poll-words.tsv", "asks");

  /// A question stands at most so many sentences away.
  private static final int QUESTION = 12;

  private final PollWords text;
  private final Words words;

  PollQuestions(PollWords text) {
    this.text = text;
    this.words = text.words;
  }

  /// A quoted question in a sentence that has *asked* or *question*; else what follows *asked if*.
  @Nullable Span around(int around) {
    Span best = null;
    int nearest = Integer.MAX_VALUE;
    for (Quotation quotation : words.quotations()) {
      int first = words.tokenAt(quotation.span().from());
      int last = words.tokenAt(quotation.span().to() - 1);
      boolean asks =
          quotation.depth() == 0 && words.is(last - 1, "?") && asked(words.sentence(first));
      int distance = asks ? Math.abs(words.sentenceIndex(first) - around) : Integer.MAX_VALUE;
      if (distance < nearest) {
        nearest = distance;
        best = quotation.span();
      }
    }
    return nearest <= QUESTION ? best : asking(around);
  }

  private boolean asked(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (words.is(token, "asked")
          || words.is(token, "question")
          || words.is(token, "questions")
          || words.is(token, "survey")) {
        return true;
      }
    }
    return false;
  }

  /// `were asked whether ...`, `asked if they approve`: told, not quoted.
  private @Nullable Span asking(int around) {
    int last = Math.min(words.sentences().size(), around + QUESTION + 1);
    for (int index = Math.max(0, around - QUESTION); index < last; index++) {
      Sentence sentence = words.sentences().get(index);
      for (int token = sentence.firstToken(); token + 2 < sentence.endToken(); token++) {
        int asks = words.is(token, "asked") ? question(token + 1, sentence.endToken()) : -1;
        if (asks > 0 && (surveys(sentence) || words.is(token - 1, "were"))) {
          return words.span(asks, clause(asks, sentence.endToken()));
        }
      }
    }
    return null;
  }

  private int question(int from, int end) {
    for (int token = from; token < Math.min(from + 4, end); token++) {
      if (ASKS.contains(words.norm(token))) {
        return token;
      }
    }
    return -1;
  }

  private boolean surveys(Sentence sentence) {
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (text.percent(token) || text.is(token, "poll")) {
        return true;
      }
    }
    return false;
  }

  private int clause(int from, int end) {
    for (int token = from + 1; token < end; token++) {
      if (words.is(token, ",") || words.is(token, ".") || words.is(token, ";")) {
        return token;
      }
    }
    return end;
  }
}
