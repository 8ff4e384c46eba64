package coranto.understand.quotes;

import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Map;
import java.util.Set;

/// Finds where what is told ends: with the sentence, or where something else begins.
final class ContentEnd {
  /// Words that begin what tells when or why someone praised, attacked or called for something.
  private static final Set<String> TIMES = TellingWords.of("times");
  private static final Set<String> OCCASIONS = TellingWords.of("occasions");
  private static final Map<String, String> MEDIA = Lexicon.map("media.tsv");
  private static final Set<String> CONTRASTS = TellingWords.of("contrasts");

  /// Nobody tells so many tokens in one sentence: what is told in one without end ends there.
  private static final int LONGEST = 400;

  private final Telling telling;
  private final Scene scene;
  private final Words words;
  private final Attribution attribution;

  private ContentEnd(Telling telling) {
    this.telling = telling;
    this.scene = telling.scene();
    this.words = scene.words();
    this.attribution = telling.attribution();
  }

  /// One past the last token of what is told from `from` on; at most `end`.
  static int of(Telling telling, int from, int end) {
    return new ContentEnd(telling).clauseEnd(from, Math.min(end, from + LONGEST));
  }

  /// Where the clause from `from` on ends: with the sentence, or where something else begins.
  private int clauseEnd(int from, int end) {
    boolean depending = Clauses.depends(words.norm(scene.sentenceStart(from - 1)));
    for (int token = from + 1; token < end; token++) {
      if (words.quoted(token)) {
        continue;
      }
      if (words.is(token, ",") && breaks(token + 1) || words.is(token, ";")) {
        return token;
      }
      if (words.is(token, ",") && telling.relative() && scene.finite(token + 1)) {
        return token;
      }
      if (words.is(token, ",") && telling.said() && anew(token + 1)) {
        return token;
      }
      if (token > from + 2 && dash(token)) {
        return token;
      }
      if (words.is(token, ",") && depending && begins(token + 1)) {
        return token;
      }
      if (!telling.said()
          && token > from + 1
          && (TIMES.contains(words.norm(token)) || occasion(token))) {
        return token;
      }
      if (scene.is(token) == WordClass.AND && cueAfter(token)) {
        return words.is(token - 1, ",") ? token - 1 : token;
      }
    }
    return end;
  }

  /// Whether what begins after a comma is no part of the content any more.
  private boolean breaks(int token) {
    if (words.is(token, "according") || words.is(token, "but")) {
      return true;
    }
    if (CONTRASTS.contains(words.norm(token))) {
      return subjectFollows(token);
    }
    WordClass is = scene.is(token);
    boolean cue = !CueWords.of(words.norm(token)).isEmpty() && is == WordClass.ING;
    return cue
        || !telling.said()
            && (is == WordClass.DETERMINER
                || is == WordClass.ING
                || is == WordClass.AND
                || is == WordClass.PREPOSITION
                || is == WordClass.PRONOUN);
  }

  /// `and he has answered`: a main clause of its own behind the comma.
  private boolean anew(int and) {
    WordClass is = scene.is(and + 1);
    boolean subject =
        is == WordClass.PRONOUN
            || is == WordClass.OWNER
            || is == WordClass.DETERMINER
            || is == WordClass.NAME;
    return words.is(and, "and") && subject && subjectFollows(and);
  }

  private boolean dash(int token) {
    boolean mark = words.is(token, "-") || words.is(token, "—") || words.is(token, "―");
    return mark && !words.tight(token);
  }

  /// Whether the main clause may begin behind the comma of a dependent one.
  private boolean begins(int token) {
    WordClass is = scene.is(token);
    return is == WordClass.PRONOUN
        || is == WordClass.DETERMINER
        || is == WordClass.OWNER
        || is == WordClass.NAME;
  }

  /// `in a statement`, `on Thursday`, `in July`; `as the crowd left`.
  private boolean occasion(int token) {
    if (words.is(token, "as")) {
      for (int verb = token + 2; verb < token + 6 && scene.sameSentence(token, verb); verb++) {
        if (scene.finite(verb)) {
          return true;
        }
      }
      return false;
    }
    if (!OCCASIONS.contains(words.norm(token))) {
      return false;
    }
    for (int noun = token + 1; noun < token + 5 && scene.sameSentence(token, noun); noun++) {
      WordClass is = scene.is(noun);
      if (MEDIA.containsKey(words.norm(noun)) || telling.day(noun)) {
        return true;
      }
      if (is == WordClass.PREPOSITION || words.mark(noun)) {
        return false;
      }
    }
    return false;
  }

  /// `while she left`, not `though mixed with truth`.
  private boolean subjectFollows(int token) {
    for (int verb = token + 2; verb < token + 9 && scene.sameSentence(token, verb); verb++) {
      if (words.mark(verb)) {
        return false;
      }
      if (scene.finite(verb)) {
        return true;
      }
    }
    return false;
  }

  /// `and blamed ...`: the same speaker's next words.
  private boolean cueAfter(int and) {
    int token = and + 1;
    while (scene.is(token) == WordClass.ADVERB) {
      token++;
    }
    boolean same =
        scene.is(token) == scene.is(attribution.cue() == null ? token : attribution.cue().verb());
    boolean thinks = telling.said() && Thoughts.is(words.norm(token));
    return scene.is(token).verb() && same && !thinks && !CueWords.of(words.norm(token)).isEmpty();
  }
}
