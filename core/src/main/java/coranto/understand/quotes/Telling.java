package coranto.understand.quotes;

import coranto.understand.dates.DateFinder;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.quotes.Cue.Takes;
import coranto.understand.words.Range;
import coranto.understand.words.Words;

/// What the rules of told words ask of an attribution and the words around it.
record Telling(Scene scene, Attribution attribution) {
  private Words words() {
    return scene.words();
  }

  boolean said() {
    return attribution.tells();
  }

  boolean listens() {
    return attribution.cue() != null && attribution.cue().takes() == Takes.TELL;
  }

  /// `..., who said ...`.
  boolean relative() {
    Range source = attribution.source();
    return source != null && scene.is(source.first()) == WordClass.WHO;
  }

  boolean day(int token) {
    return DateFinder.namesDay(words().norm(token));
  }

  int sentenceEnd(int token) {
    int end = scene.sentenceEnd(token);
    while (end > token
        && words().mark(end - 1)
        && !words().quoteMark(end - 1)
        && !words().is(end - 1, ")")) {
      end--;
    }
    return end;
  }

  boolean clause(Range range) {
    if (range.end() - range.first() < 3) {
      return false;
    }
    if (words().is(range.first(), "that")) {
      return true;
    }
    for (int token = range.first(); token < range.end(); token++) {
      WordClass before = scene.is(token - 1);
      boolean misread =
          scene.is(token) == WordClass.PARTICIPLE
              && token > range.first()
              && (before.noun() || before == WordClass.NUMBER || before == WordClass.ADVERB);
      if (scene.finite(token) || misread) {
        return true;
      }
    }
    return false;
  }

  boolean quotes(Range range) {
    for (int token = range.first(); token < range.end(); token++) {
      if (words().quoteMark(token) && words().quoted(token)) {
        return true;
      }
    }
    return false;
  }
}
