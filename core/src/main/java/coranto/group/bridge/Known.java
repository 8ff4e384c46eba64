package coranto.group.bridge;

import coranto.group.bridge.Landmark.Reach;
import coranto.group.bridge.Tongue.Concept;
import coranto.report.Tokens;
import coranto.text.Chars;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

/// Finds the known names and words of a text, the longest first.
final class Known {
  private final Tokens tokens;
  private final Tongue tongue;
  private final List<Landmark> found;

  private Known(Tokens tokens, Tongue tongue, List<Landmark> found) {
    this.tokens = tokens;
    this.tongue = tongue;
    this.found = found;
  }

  static void find(Tokens tokens, Tongue tongue, List<Landmark> found) {
    new Known(tokens, tongue, found).find();
  }

  private void find() {
    int token = 0;
    while (token < tokens.size()) {
      boolean unspaced = Chars.unspaced(tokens.text().codePointAt(tokens.from(token)));
      token = unspaced ? unspaced(token) : token + Math.max(1, words(token));
    }
  }

  /// How many tokens the known name that begins here has; 0 for none.
  private int words(int first) {
    if (tokens.kind(first) != Tokens.Kind.WORD) {
      return 0;
    }
    for (String stem : Stems.stems(tokens.norm(first))) {
      int most = Math.min(tongue.longestFrom(stem), tokens.size() - first);
      int longest = 0;
      var words = new StringBuilder(stem);
      Concept known = null;
      for (int length = 1; length <= most; length++) {
        Concept concept = tongue.concept(words.toString());
        if (concept != null && (!concept.capital() || tokens.capital(first))) {
          known = concept;
          longest = length;
        }
        if (length < most) {
          words.append(' ').append(Stems.stem(tokens.norm(first + length)));
        }
      }
      if (known != null) {
        int end = tokens.to(first + longest - 1);
        add(known, tokens.text().substring(tokens.from(first), end));
        return longest;
      }
    }
    return 0;
  }

  /// Goes through a run of letters that are written without blanks; the token behind it.
  private int unspaced(int first) {
    String text = tokens.text();
    int end = first;
    while (end < tokens.size() && (end == first || tokens.from(end) == tokens.to(end - 1))) {
      end++;
    }
    int at = tokens.from(first);
    int to = tokens.to(end - 1);
    while (at < to) {
      int length = Math.min(tongue.longest(), to - at);
      Concept known = null;
      while (length > 1 && known == null) {
        known = tongue.concept(text.substring(at, at + length).toLowerCase(Locale.ROOT));
        length -= known == null ? 1 : 0;
      }
      if (known != null && whole(at, at + length)) {
        add(known, text.substring(at, at + length));
        at += length;
      } else {
        at++;
      }
    }
    return end;
  }

  /// A name in katakana is one only by itself.
  private boolean whole(int from, int to) {
    return !katakana(from) || !katakana(from - 1) && !katakana(to);
  }

  private boolean katakana(int at) {
    String text = tokens.text();
    return at >= 0
        && at < text.length()
        && (UnicodeScript.of(text.charAt(at)) == UnicodeScript.KATAKANA || text.charAt(at) == 'ー');
  }

  private void add(Concept concept, String printed) {
    found.add(concept.sort().landmark(concept.what(), printed, Reach.ALL));
  }
}
