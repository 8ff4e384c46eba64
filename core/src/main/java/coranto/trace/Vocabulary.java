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
  private final Set<String> functions = words("function-words.txt");
  private final Set<String> negations = words("negations.txt");
  private final Map<String, String> aliases = aliases();
  private final @Nullable Met[] met = new Met[SLOTS];

  /// A word as it was asked for.
  private record Met(String norm, Word word) {}

  Vocabulary(Frequencies frequencies, Synonyms synonyms) {
    this.frequencies = frequencies;
    this.synonyms = synonyms;
  }

  Word word(String norm) {
    int hash = norm.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Met known = met[slot];
    if (known == null || !known.norm().equals(norm)) {
      known = new Met(norm, make(aliases.getOrDefault(norm, norm)));
      met[slot] = known;
    }
    return known.word();
  }

  private Word make(String norm) {
    long hash = Fingerprint.of(norm);
    Word.Kind kind = kind(norm);
    String stem = kind == Word.Kind.CONTENT ? Stem.of(norm) : norm;
    float weight = (float) Math.min(Word.HEAVIEST, frequencies.idf(hash));
    int[] concepts = kind == Word.Kind.CONTENT ? synonyms.concepts(norm, stem) : NONE;
    return new Word(norm, hash, Fingerprint.of(stem), weight, kind, concepts);
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
