package coranto.understand;

import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClasses;
import coranto.understand.people.Cast;
import coranto.understand.words.Words;

/// One report as the rules of quotes look at it: its words, what class each is, and who is named
/// where.
record Scene(Words words, WordClasses classes, Cast cast) {
  WordClass is(int token) {
    return classes.of(token);
  }

  boolean sameSentence(int one, int other) {
    return words.has(one)
        && words.has(other)
        && words.sentenceIndex(one) == words.sentenceIndex(other);
  }

  int sentenceStart(int token) {
    return words.sentence(token).firstToken();
  }

  int sentenceEnd(int token) {
    return words.sentence(token).endToken();
  }
}
