package coranto.group.bridge;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Cuts words to what their forms have in common, roughly: the ends that change with case and
/// number, in Arabic also the small words that are written together with the next one.
final class Stems {
  private static final String LATIN_ENDS = "aeiosnm";
  private static final String CYRILLIC_ENDS = "аеёиоуыэюяйьмхіїє";
  private static final String ARABIC_ENDS = "ةهيا";

  /// The particles that Korean writes together with the word before.
  private static final String KOREAN_ENDS = "을를은는이가의에와과도로서까지";

  /// *And*, *so*, *in*, *as*, *to*, the article, and what they make together.
  private static final List<String> ARABIC_BEGINNINGS =
      List.of("وال", "بال", "فال", "كال", "ولل", "ال", "لل", "و", "ف", "ب", "ك", "ل");

  private Stems() {}

  /// The stem of a word that stands alone.
  ///
  /// @param word in normal form
  static String stem(String word) {
    if (word.isEmpty()) {
      return word;
    }
    UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
    if (script == UnicodeScript.LATIN) {
      return cut(word, LATIN_ENDS, 2, 4);
    }
    if (script == UnicodeScript.CYRILLIC) {
      return cut(word, CYRILLIC_ENDS, 3, 3);
    }
    if (script == UnicodeScript.HANGUL) {
      return cut(word, KOREAN_ENDS, 3, 2);
    }
    return script == UnicodeScript.ARABIC ? arabic(word, "ال") : word;
  }

  /// The stems that a word of a text may have, the plainest first.
  static List<String> stems(String word) {
    if (word.isEmpty() || UnicodeScript.of(word.codePointAt(0)) != UnicodeScript.ARABIC) {
      return List.of(stem(word));
    }
    var stems = new ArrayList<String>();
    stems.add(arabic(word, ""));
    for (String beginning : ARABIC_BEGINNINGS) {
      if (word.startsWith(beginning)) {
        stems.add(arabic(word, beginning));
      }
    }
    return stems;
  }

  private static String arabic(String word, String beginning) {
    boolean begins = word.startsWith(beginning) && word.length() - beginning.length() >= 3;
    return cut(begins ? word.substring(beginning.length()) : word, ARABIC_ENDS, 1, 3);
  }

  /// Without up to `most` of the ends, as long as `least` letters are left.
  private static String cut(String word, String ends, int most, int least) {
    int length = word.length();
    int shortest = Math.max(least, length - most);
    while (length > shortest && ends.indexOf(word.charAt(length - 1)) >= 0) {
      length--;
    }
    return word.substring(0, length);
  }
}
