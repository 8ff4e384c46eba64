package coranto.understand.quotes;

import coranto.understand.dates.DateFinder;
import coranto.understand.grammar.WordClass;
import coranto.understand.people.Scene;
import coranto.understand.words.Lexicon;
import coranto.understand.words.Words;
import java.util.Set;

/// Which words belong to a noun phrase, by their class and what stands beside them.
final class PhraseWords {
  private static final Set<String> ATTACH = TellingWords.of("attach");
  private static final Set<String> ATTACH_NAME = TellingWords.of("attach-name");
  private static final Set<String> PEOPLE = Lexicon.set("unnamed.txt");

  private final Scene scene;
  private final Words words;

  PhraseWords(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  boolean modifier(int token, WordClass is) {
    return switch (is) {
      case DETERMINER, OWNER, POSSESSIVE, NOUN, NAME, ADJECTIVE, NUMBER -> words.wordy(token);
      case PARTICIPLE, ING -> attributive(token);
      case ADVERB -> scene.is(token + 1) == WordClass.ADJECTIVE || words.is(token, "then");
      default -> false;
    };
  }

  /// A participle belongs to the phrase only behind an article or adjective.
  private boolean attributive(int token) {
    WordClass before = scene.is(token - 1);
    return before == WordClass.DETERMINER
        || before == WordClass.OWNER
        || before == WordClass.ADJECTIVE
        || before == WordClass.NUMBER
        || before == WordClass.POSSESSIVE;
  }

  boolean nominal(int token) {
    return scene.is(token).noun() || scene.cast().at(token) != null;
  }

  /// Whether the preposition hangs its phrase on the word before it: *a member of*.
  boolean attaches(int preposition) {
    if (!ATTACH.contains(words.norm(preposition))) {
      return false;
    }
    int left = preposition - 1;
    boolean familiar =
        scene.is(left) == WordClass.ADJECTIVE || scene.is(left) == WordClass.PARTICIPLE;
    return nominal(left)
        || PEOPLE.contains(words.norm(left))
        || familiar && (nominal(left - 1) || PEOPLE.contains(words.norm(left - 1)))
        || words.is(left, "some")
        || words.is(left, "many")
        || words.is(left, "most")
        || scene.is(left) == WordClass.NUMBER
        || words.is(left, "those");
  }

  /// `current and former officials`.
  boolean adjectives(int and) {
    return scene.is(and) == WordClass.AND
        && scene.is(and - 1) == WordClass.ADJECTIVE
        && scene.is(and + 1) == WordClass.ADJECTIVE;
  }

  boolean inside(int token, int first) {
    if (words.quoteMark(token)) {
      return false;
    }
    WordClass is = scene.is(token);
    boolean dot =
        words.mark(token)
            && words.tight(token)
            && token > first
            && (words.is(token, ".") && scene.sameSentence(token, token + 1)
                || words.is(token, "-"));
    return dot
        || scene.cast().at(token) != null
        || words.wordy(token) && scene.cast().told(token)
        || words.wordy(token)
            && (modifier(token, is)
                || is == WordClass.ADVERB && scene.is(token + 1) == WordClass.ADJECTIVE);
  }

  /// Whether `of`, `for`, ... or `and` goes on with the phrase.
  boolean joins(int token, int sentence) {
    if (token + 1 >= sentence) {
      return false;
    }
    boolean name = scene.is(token - 1) == WordClass.NAME;
    boolean preposition = (name ? ATTACH_NAME : ATTACH).contains(words.norm(token));
    boolean and =
        words.is(token, "and")
            && (nominal(token + 1)
                || nominal(token + 2) && !scene.is(token + 1).verb()
                || scene.is(token + 1) == WordClass.NUMBER && nominal(token + 3));
    boolean day = !words.wordy(token + 1) || DateFinder.namesDay(words.norm(token + 1));
    return (preposition || and) && !day && !words.quoteMark(token + 1);
  }

  boolean appositive(int token) {
    WordClass is = scene.is(token);
    boolean owned =
        scene.is(token + 1) == WordClass.POSSESSIVE || scene.is(token + 2) == WordClass.POSSESSIVE;
    return is == WordClass.DETERMINER
        || is == WordClass.WHO
        || is == WordClass.OWNER
        || is == WordClass.ADJECTIVE
        || is == WordClass.NOUN
        || is == WordClass.NUMBER
        || owned;
  }
}
