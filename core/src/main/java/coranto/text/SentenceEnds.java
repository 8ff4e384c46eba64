package coranto.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Decides whether a mark or a line break ends a sentence, from the word before it and the one
/// after.
final class SentenceEnds {
  private static final Map<String, String> ABBREVIATIONS = abbreviations();
  private static final Set<String> OPENERS =
      new HashSet<>(Resource.lines(SentenceEnds.class, "openers.txt"));
  private static final Set<String> CUES =
      Set.of("said", "says", "asked", "asks", "wrote", "tweeted", "added", "told", "replied");

  private final String text;

  SentenceEnds(String text) {
    this.text = text;
  }

  boolean lineEnds(int at) {
    int next = skipBlanks(at);
    boolean blankLine = text.substring(at + 1, Math.min(next, text.length())).indexOf('\n') >= 0;
    return blankLine || next >= text.length() || !Character.isLowerCase(text.codePointAt(next));
  }

  /// The end of the sentence whose last mark stands at `at`; 0 when it goes on.
  int after(int at) {
    int end = at + 1;
    while (end < text.length() && Chars.ends(text.charAt(end))) {
      end++;
    }
    int closed = closing(end);
    if (closed >= text.length()) {
      return closed;
    }
    boolean wide = text.charAt(at) > 0x2fff;
    boolean gap =
        Character.isWhitespace(text.charAt(closed)) || Character.isSpaceChar(text.charAt(closed));
    return wide || gap && opensHere(at, closed) ? closed : 0;
  }

  /// After closing marks; a mark with a blank before it and none after opens the next sentence.
  private int closing(int from) {
    int at = from;
    while (at < text.length() && Chars.closes(text.charAt(at)) && !letterFollows(at)) {
      at++;
    }
    return at;
  }

  private boolean letterFollows(int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean opensHere(int at, int end) {
    int next = skipBlanks(end);
    if (next >= text.length()) {
      return true;
    }
    int first = firstLetter(next);
    if (first < text.length() && Character.isLowerCase(text.codePointAt(first))) {
      return false;
    }
    return text.charAt(at) == '.' && end == at + 1 ? dotEnds(at, first) : !cueFollows(end, next);
  }

  private int firstLetter(int from) {
    int at = from;
    while (at < text.length() && Chars.opens(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Whether the dot at `at` ends a sentence, though the word before may be an abbreviation.
  private boolean dotEnds(int at, int next) {
    String before = wordBefore(at);
    if (before.isEmpty()) {
      return true;
    }
    if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
      return !before.equals("I") ? OPENERS.contains(wordAt(next)) && !initial(at) : true;
    }
    String kind = ABBREVIATIONS.get(before);
    if (kind == null) {
      return before.indexOf('.') < 0 || OPENERS.contains(wordAt(next)) || lineBreak(at, next);
    }
    return switch (kind) {
      case "title", "inner" -> false;
      case "number" -> next < text.length() && !Character.isDigit(text.charAt(next));
      default ->
          OPENERS.contains(wordAt(next))
              || !Character.isLetterOrDigit(text.charAt(Math.min(next, text.length() - 1)));
    };
  }

  /// Whether the capital before the dot stands after another name part: "John F." or at the start.
  private boolean initial(int at) {
    return at < 3
        || !Character.isWhitespace(text.charAt(at - 2))
        || !Character.isLowerCase(text.charAt(at - 3));
  }

  private boolean lineBreak(int at, int next) {
    return text.substring(at, Math.min(next, text.length())).indexOf('\n') >= 0;
  }

  /// `"Really?" Paul asked`: a name of up to two words and a cue go on with the sentence.
  private boolean cueFollows(int end, int next) {
    boolean quoted = end > 0 && Chars.closes(text.charAt(end - 1)) && text.charAt(end - 1) != ')';
    if (!quoted) {
      return false;
    }
    int at = next;
    for (int words = 0; words < 3 && at < text.length(); words++) {
      String word = wordAt(at);
      if (CUES.contains(word)) {
        return words > 0;
      }
      if (word.isEmpty()) {
        return false;
      }
      at = skipBlanks(at + word.length());
    }
    return false;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private String wordBefore(int at) {
    int from = at;
    while (from > 0
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, at);
  }

  private String wordAt(int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(Math.min(from, text.length()), at);
  }

  private static Map<String, String> abbreviations() {
    var found = new HashMap<String, String>();
    for (String line : Resource.lines(SentenceEnds.class, "abbreviations.tsv")) {
      int tab = line.indexOf('\t');
      found.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return found;
  }
}
