package coranto.trace;

/// Cuts the common endings of English words, so that `charged` meets `charges` and `charging`. Cuts
/// less than Porter's stemmer: what it misses, a shared beginning still finds.
final class Stem {
  private static final int SHORTEST = 4;

  private Stem() {}

  static String of(String word) {
    if (word.length() < SHORTEST || word.charAt(0) > 'z') {
      return word;
    }
    return bare(verb(plural(word)));
  }

  private static String plural(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return cut(word, 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? cut(word, 1) : word;
  }

  private static String verb(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 5 && vowel(word, word.length() - 3)) {
      return undoubled(cut(word, 3));
    }
    if (word.endsWith("ed") && word.length() > 4 && vowel(word, word.length() - 2)) {
      return undoubled(cut(word, 2));
    }
    return word.endsWith("ly") && word.length() > 5 ? cut(word, 2) : word;
  }

  private static String bare(String word) {
    return word.endsWith("e") && word.length() > 3 ? cut(word, 1) : word;
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean twice =
        word.charAt(last) == word.charAt(last - 1) && "lsz".indexOf(word.charAt(last)) < 0;
    return twice ? cut(word, 1) : word;
  }

  private static boolean vowel(String word, int end) {
    for (int at = 0; at < end; at++) {
      if ("aeiouy".indexOf(word.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int last) {
    return word.substring(0, word.length() - last);
  }
}
