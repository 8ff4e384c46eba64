package coranto.text;

import java.util.HashSet;
import java.util.Set;

/// Decides whether a mark ends a sentence, from the word before it and the one after. Looks a
/// bounded number of characters around.
final class SentenceEnds {
  private static final Set<String> OPENERS = words("openers.txt");
  private static final Set<String> CUES = words("cues.txt");
  private static final Set<String> AFTER_ORDINALS = words("after-ordinals.txt");
  private static final Set<String> PRONOUNS = Set.of("He", "She", "It", "They", "We", "You");
  private static final int LONGEST_SIGNATURE = 60;
  private static final int CUE_WITHIN = 3;
  private static final int LONGEST_DOTTED = 3;

  private final String text;
  private final Around around;

  SentenceEnds(String text) {
    this.text = text;
    this.around = new Around(text);
  }

  private static Set<String> words(String file) {
    return new HashSet<>(Resource.lines(SentenceEnds.class, file));
  }

  /// The end of the sentence whose last marks stand from `at` to `end`; 0 when it goes on.
  int after(int at, int end) {
    int closed = around.closing(end);
    if (closed >= text.length()) {
      return closed;
    }
    boolean wide = text.charAt(at) > 0x2fff;
    if (wide) {
      return closed > end && hiragana(text.charAt(closed)) ? 0 : closed;
    }
    return around.blank(closed) && opensAfter(at, end, closed) ? around.footnotes(closed) : 0;
  }

  /// `「…。」と述べた` goes on after the bracket.
  private static boolean hiragana(char here) {
    return here >= 0x3041 && here <= 0x309f;
  }

  private boolean opensAfter(int at, int end, int closed) {
    int next = around.skipBlanks(around.footnotes(closed));
    if (next >= text.length()) {
      return true;
    }
    int first = around.firstLetter(next);
    if (first < text.length() && goesOn(first)) {
      return false;
    }
    if (closed > end && quote(closed - 1)) {
      return !cueFollows(next) && !signatureFollows(next);
    }
    return text.charAt(at) != '.' || end > at + 1 || dotEnds(at, first);
  }

  private boolean quote(int at) {
    char mark = text.charAt(at);
    return mark != ')' && mark != ']' && mark != '*';
  }

  /// A word in lower case, but for a name such as `iRiver`.
  private boolean goesOn(int first) {
    if (!Character.isLowerCase(text.codePointAt(first))) {
      return false;
    }
    String word = around.wordAt(first);
    return word.length() < 2 || word.chars().noneMatch(Character::isUpperCase);
  }

  /// Whether the dot at `at` ends a sentence, though the word before may be an abbreviation.
  private boolean dotEnds(int at, int next) {
    String before = around.wordBefore(at);
    if (before.isEmpty()) {
      return true;
    }
    if (Character.isDigit(before.charAt(0))) {
      return !counts(at, before, next);
    }
    boolean opener = OPENERS.contains(around.wordAt(next));
    Abbreviations.Kind kind = Abbreviations.kind(before);
    if (kind == null && before.length() == 1 && !before.equals("I")) {
      return opener && !initial(at);
    }
    if (kind == null) {
      return !dotted(before) || opener || lineBreak(at, next);
    }
    return switch (kind) {
      case TITLE, INNER -> false;
      case NUMBER -> next < text.length() && !Character.isDigit(text.charAt(next));
      case CLOSING -> opener || next >= text.length() || !wordly(next);
      case LISTING -> true;
    };
  }

  /// Short letters with dots between, as in `U.S`; an address such as `echo.example` is none.
  private static boolean dotted(String word) {
    int part = 0;
    for (int at = 0; at < word.length(); at++) {
      part = word.charAt(at) == '.' ? 0 : part + 1;
      if (part > LONGEST_DOTTED) {
        return false;
      }
    }
    return word.indexOf('.') >= 0;
  }

  private boolean wordly(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /// `2. Results` at the start of a line, and German `5. August`.
  private boolean counts(int at, String number, int next) {
    int from = at - number.length();
    boolean starts = from == 0 || text.charAt(from - 1) == '\n';
    return starts && number.length() <= 3 && !lineBreak(at, next)
        || number.length() <= 2 && AFTER_ORDINALS.contains(around.wordAt(next));
  }

  /// Whether the letter before the dot stands after another name part: "John F." or at the start.
  private boolean initial(int at) {
    return at < 3
        || !Character.isWhitespace(text.charAt(at - 2))
        || !Character.isLowerCase(text.charAt(at - 3));
  }

  private boolean lineBreak(int at, int next) {
    for (int here = at; here < Math.min(next, text.length()); here++) {
      if (text.charAt(here) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// `"Really?" Paul asked`: a name of up to two words and a cue go on with the sentence; a pronoun
  /// with a capital begins one.
  private boolean cueFollows(int next) {
    if (PRONOUNS.contains(around.wordAt(next))) {
      return false;
    }
    int at = next;
    for (int words = 0; words < CUE_WITHIN && at < text.length(); words++) {
      String word = around.wordAt(at);
      if (CUES.contains(word)) {
        return words > 0;
      }
      if (word.isEmpty()) {
        return false;
      }
      at = around.skipBlanks(at + word.length());
    }
    return false;
  }

  /// `"It is a long game." - Ida Holm` at the end of a line.
  private boolean signatureFollows(int next) {
    if ("-–—―".indexOf(text.charAt(next)) < 0) {
      return false;
    }
    for (int at = next + 1; at < Math.min(text.length(), next + LONGEST_SIGNATURE); at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
      if (Chars.ends(text.charAt(at))) {
        return false;
      }
    }
    return text.length() <= next + LONGEST_SIGNATURE;
  }
}
