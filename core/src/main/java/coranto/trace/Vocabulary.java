package coranto.trace;

import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import coranto.text.Resource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows words: their weight, stem, kind and meanings. Remembers words it met, one a slot, so that
/// one met again costs one look; what it says hangs on the word alone. Safe for many threads: a
/// slot
/// holds one record that never changes, and a lost write only costs making it again.
final class Vocabulary {
  private static final int SLOTS = 1 << 16;
  private static final int[] NONE = {};

  private final Frequencies frequencies;
  private final Synonyms synonyms;
  private final Phrases phrases = Phrases.shipped();
  private final Set<String> functions = words("function-words.txt");
  private final Set<String> negations = words("negations.txt");
  private final Map<String, String> aliases = aliases();
  private final @Nullable Met[] met = new Met[SLOTS];
  private final SameNames sameNames;

  /// A word as it was asked for.
  private record Met(String norm, Word word) {}

  Vocabulary(Frequencies frequencies, Synonyms synonyms) {
    this.frequencies = frequencies;
    this.synonyms = synonyms;
    this.sameNames = SameNames.shipped(this);
  }

  /// With the frequencies and synonyms that ship; made once.
  static Vocabulary shipped() {
    return Shipped.VOCABULARY;
  }

  Word word(String norm) {
    int hash = norm.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Met known = met[slot];
    if (known == null || !known.norm().equals(norm)) {
      known = new Met(norm, make(norm));
      met[slot] = known;
    }
    return known.word();
  }

  SameNames sameNames() {
    return sameNames;
  }

  /// A name, of one word or several, as one word.
  Word name(String norm) {
    int blank = norm.indexOf(' ');
    if (blank < 0) {
      return word(norm);
    }
    int count = phrases.count(word(norm.substring(0, blank)), word(norm.substring(blank + 1)));
    long hash = Fingerprint.of(norm);
    return new Word(norm, hash, hash, count, weight(count), Word.Kind.CONTENT, NONE);
  }

  private float weight(int count) {
    return (float) Math.min(Word.HEAVIEST, frequencies.highest() - Math.log((count + 0.5) / 0.5));
  }

  /// How surprising `word` is after `before`, the word of meaning before it: no more than alone.
  float weight(Word before, Word word) {
    int together = phrases.count(before, word);
    return together == 0
        ? word.weight()
        : Math.min(word.weight(), (float) Math.log((before.count() + 1) / (double) together));
  }

  /// How surprising each word is where it stands; 0 for a function word.
  float[] weights(Word[] words) {
    float[] weights = new float[words.length];
    Word before = null;
    for (int at = 0; at < words.length; at++) {
      if (words[at].content()) {
        weights[at] = before == null ? words[at].weight() : weight(before, words[at]);
        before = words[at];
      }
    }
    return weights;
  }

  private Word make(String printed) {
    String norm = aliases.getOrDefault(number(printed), number(printed));
    long hash = Fingerprint.of(norm);
    Word.Kind kind = kind(norm);
    String stem = kind == Word.Kind.CONTENT ? Stem.of(norm) : norm;
    int count = frequencies.count(hash);
    int[] concepts = kind == Word.Kind.CONTENT ? synonyms.concepts(norm, stem) : NONE;
    return new Word(norm, hash, Fingerprint.of(stem), count, weight(count), kind, concepts);
  }

  /// A number without the letters written to it (`36.9bn`, `15th`); other words as they are.
  private static String number(String norm) {
    if (norm.isEmpty() || !Character.isDigit(norm.charAt(0))) {
      return norm;
    }
    int end = norm.length();
    while (Character.isLetter(norm.charAt(end - 1))) {
      end--;
    }
    return norm.length() - end > 2 ? norm : norm.substring(0, end);
  }

  private Word.Kind kind(String norm) {
    if (negations.contains(norm)) {
      return Word.Kind.NEGATION;
    }
    if (functions.contains(norm)) {
      return Word.Kind.FUNCTION;
    }
    return Character.isDigit(norm.isEmpty() ? 'a' : norm.charAt(0))
        ? Word.Kind.NUMBER
        : Word.Kind.CONTENT;
  }

  /// Loads when first asked for.
  private static final class Shipped {
    static final Vocabulary VOCABULARY = new Vocabulary(Frequencies.shipped(), Synonyms.shipped());
  }

  /// The words of a data file, many a line.
  static Set<String> words(String file) {
    var words = new HashSet<String>();
    for (String line : Resource.lines(Vocabulary.class, file)) {
      words.addAll(Arrays.asList(line.split(" ")));
    }
    return words;
  }

  private static Map<String, String> aliases() {
    var aliases = new HashMap<String, String>();
    for (String line : Resource.lines(Vocabulary.class, "aliases.tsv")) {
      int tab = line.indexOf('\t');
      aliases.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return aliases;
  }
}
