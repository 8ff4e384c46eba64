package coranto.understand.words;

import coranto.text.Fingerprint;
import java.util.Set;

/// What can be told of each token of a report before it is tagged, as numbers: the word, its shape,
/// what is known of it. Beside the text there is nothing but zeros.
public final class TokenTraits {
  private static final Set<String> TITLES = Lexicon.set("titles.txt");
  private static final Set<String> NOUNS = Lexicon.set("role-nouns.txt");
  private static final Set<String> ORGANISATIONS = Lexicon.set("organisation-words.txt");
  private static final Set<String> PLACES = Lexicon.set("place-words.txt");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m");
  private static final Phrases KINDS = kinds();
  public static final int TITLE = 1;
  public static final int NOUN = 2;
  public static final int ORGANISATION = 4;
  public static final int PLACE = 8;

  /// What [#kind] tells of a word that is one by itself, of a phrase's first word, of its others.
  public static final int DEMONYM = 1;

  public static final int BODY = 8;

  private final Words words;
  private final long[] hash;
  private final int[] shape;
  private final int[] known;
  private final int[] named;
  private final int[] listed;
  private final byte[] trade;
  private final byte[] kind;

  public TokenTraits(Words words) {
    int size = words.size();
    this.words = words;
    hash = new long[size];
    shape = new int[size];
    known = new int[size];
    named = new int[size];
    listed = new int[size];
    trade = new byte[size];
    kind = new byte[size];
    for (int token = 0; token < size; token++) {
      String norm = words.norm(token);
      hash[token] = Fingerprint.of(norm);
      shape[token] = shape(words.text(), words.from(token), words.to(token));
      known[token] = WordKnowledge.shipped().of(hash[token]);
      named[token] = words.capital(token) ? NameWords.shipped().of(hash[token]) : 0;
      listed[token] = Gazetteer.shipped().classes(norm);
      trade[token] = (byte) trade(norm);
    }
    phrases();
    mark();
  }

  private static Phrases kinds() {
    var phrases = new Phrases();
    Lexicon.set("organisation-names.txt")
        .forEach(name -> phrases.add(name, Integer.toString(BODY)));
    Lexicon.set("demonyms.txt").forEach(name -> phrases.add(name, Integer.toString(DEMONYM)));
    return phrases;
  }

  /// Marks known bodies and demonyms: alone 1, first of several words 2, the others 4 times.
  private void mark() {
    int token = 0;
    while (token < words.size()) {
      Phrases.Hit hit =
          words.capital(token)
              ? KINDS.longest(words, token, Math.min(words.size(), token + 8))
              : null;
      int end = hit == null ? token + 1 : hit.end();
      for (int at = token; hit != null && at < end; at++) {
        int place = end == token + 1 ? 1 : at == token ? 2 : 4;
        kind[at] = (byte) (Integer.parseInt(hit.value()) * place);
      }
      token = end;
    }
  }

  private static int trade(String norm) {
    return (TITLES.contains(norm) ? TITLE : 0)
        | (NOUNS.contains(norm) ? NOUN : 0)
        | (ORGANISATIONS.contains(norm) ? ORGANISATION : 0)
        | (PLACES.contains(norm) ? PLACE : 0);
  }

  /// Marks the words of known names of several words: the first, and the others.
  private void phrases() {
    int token = 0;
    while (token < words.size()) {
      int limit = Math.min(words.size(), token + 8);
      Phrases.Hit hit =
          words.capital(token) ? Gazetteer.shipped().longest(words, token, limit) : null;
      if (hit == null) {
        token++;
        continue;
      }
      int classes = Integer.parseInt(hit.value());
      for (int at = token; at < hit.end(); at++) {
        listed[at] |= classes << (at == token ? 10 : 20);
      }
      token = hit.end();
    }
  }

  /// Runs of capitals, small letters, digits and marks, up to two of a kind.
  private static int shape(String text, int from, int to) {
    int shape = 1;
    int last = 0;
    int run = 0;
    for (int at = from; at < to && shape < 1 << 24; at++) {
      int kind = kind(text.charAt(at));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape = shape * 5 + kind;
      }
    }
    return shape;
  }

  private static int kind(char letter) {
    if (Character.isUpperCase(letter)) {
      return 1;
    }
    if (Character.isLetter(letter)) {
      return 2;
    }
    return Character.isDigit(letter) ? 3 : 4;
  }

  public long hash(int token) {
    return words.has(token) ? hash[token] : 0;
  }

  /// Whether the token is the mark, in its normal form.
  public boolean mark(int token, char mark) {
    return words.mark(token)
        && words.norm(token).length() == 1
        && words.norm(token).charAt(0) == mark;
  }

  /// Whether the token is a form of *be*.
  public boolean be(int token) {
    return BE.contains(words.norm(token));
  }

  public int shape(int token) {
    return words.has(token) ? shape[token] : 0;
  }

  public int listed(int token) {
    return words.has(token) ? listed[token] : 0;
  }

  /// What [NameWords] knows of a word with a capital.
  public int named(int token) {
    return words.has(token) ? named[token] : 0;
  }

  public int trade(int token) {
    return words.has(token) ? trade[token] : 0;
  }

  /// Whether the word is (part of) a known body's name or a demonym, as bits.
  public int kind(int token) {
    return words.has(token) ? kind[token] : 0;
  }

  public int capitals(int token) {
    return words.has(token) ? WordKnowledge.capitals(known[token]) : 7;
  }

  public int cluster(int token, int depth) {
    return words.has(token) ? WordKnowledge.shipped().cluster(known[token], depth) : 0;
  }

  /// The hash of the word's last letters.
  public long suffix(int token, int letters) {
    String norm = words.norm(token);
    return norm.length() <= letters ? 0 : part(norm, norm.length() - letters, norm.length());
  }

  /// The hash of the word's first letters.
  public long prefix(int token, int letters) {
    String norm = words.norm(token);
    return norm.length() <= letters ? 0 : part(norm, 0, letters);
  }

  private static long part(String norm, int from, int to) {
    long hash = to - from;
    for (int at = from; at < to; at++) {
      hash = hash * 65599 + norm.charAt(at);
    }
    return hash;
  }
}
