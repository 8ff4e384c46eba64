package coranto.understand.names;

import coranto.report.Sentence;
import coranto.text.Fingerprint;
import coranto.understand.words.Gazetteer;
import coranto.understand.words.NameWords;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.WordUse;
import coranto.understand.words.WordVectors;
import coranto.understand.words.Words;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/// What [NameNet] looks at, token by token: the row of the word's vector; the rows of its letters,
/// shape, cluster, lists and use; for a token in or beside a run of capitals also rows of that run.
/// Rows are numbers below [#ROWS] and [#RUN_ROWS]. Tokens that are far from any capital letter are
/// no candidates: no name is looked for there.
public final class NameInputs {
  private static final int AFFIXES = 2048;
  private static final int CLUSTERS = 1024;
  private static final int RUNS = 1024;

  // Where each kind of row begins.
  static final int SHAPE = 0;
  static final int SUFFIX = 512;
  static final int PREFIX = SUFFIX + 3 * AFFIXES;
  static final int CLUSTER = PREFIX + 3 * AFFIXES;
  static final int CAPITALS = CLUSTER + 3 * CLUSTERS;
  static final int LISTED = CAPITALS + 8;
  static final int TRADE = LISTED + 32;
  static final int USE = TRADE + 8;
  static final int PLACE = USE + 12;
  static final int UNKNOWN = PLACE + 8;
  static final int QUOTED = UNKNOWN + 8;
  static final int KIND = PLACE + 32;
  static final int NAMED = KIND + 8;
  static final int NAMED_ALONE = NAMED + 24;
  static final int NAMED_MAINLY = NAMED_ALONE + 4;
  public static final int ROWS = NAMED_MAINLY + 8;

  private static final int RUN_END = 0;
  private static final int RUN_START = RUNS;
  private static final int RUN_USE = 2 * RUNS;
  private static final int RUN_LISTED = 3 * RUNS;

  private static final int RUN_NAMED = 4 * RUNS;

  /// The first of the rows that tell from what kind of text an example comes.
  public static final int SOURCE = 5 * RUNS;

  public static final int RUN_ROWS = SOURCE + 24;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final int LONGEST_RUN = 6;
  private static final int[] NONE = {};

  private final Words words;
  private final TokenTraits traits;
  private final WordUse uses;
  private final WordVectors vectors;
  private final boolean[] candidate;
  private final int[] manner;
  private final int[] row = new int[112];
  private int size;

  public NameInputs(Words words, TokenTraits traits) {
    this.words = words;
    this.traits = traits;
    this.uses = new WordUse(words, traits);
    this.vectors = WordVectors.shipped();
    this.candidate = new boolean[words.size()];
    this.manner = new int[words.sentences().size()];
    for (int index = 0; index < manner.length; index++) {
      Sentence sentence = words.sentences().get(index);
      manner[index] = manner(sentence);
      markCandidates(sentence);
    }
  }

  public WordVectors vectors() {
    return vectors;
  }

  /// Whether a name may be here: at a capital letter, up to two tokens after one, before one, or
  /// among up to three between two.
  public boolean candidate(int token) {
    return candidate[token];
  }

  /// The row of the word's vector; without accents, or its part behind the last hyphen, when the
  /// word itself is not known.
  public int vector(int token) {
    int found = vectors.row(traits.hash(token));
    if (found > 0) {
      return found;
    }
    String norm = words.norm(token);
    if (norm.chars().anyMatch(letter -> letter > 127)) {
      String plain =
          ACCENTS.matcher(Normalizer.normalize(norm, Normalizer.Form.NFD)).replaceAll("");
      found = vectors.row(Fingerprint.of(plain));
    }
    int hyphen = norm.lastIndexOf('-');
    return found == 0 && hyphen > 0
        ? vectors.row(Fingerprint.of(norm.substring(hyphen + 1)))
        : found;
  }

  /// The rows of the token itself.
  public int[] rows(int token) {
    size = 0;
    add(SHAPE, bucket(traits.shape(token), 512));
    for (int part = 0; part < 3; part++) {
      add(SUFFIX + part * AFFIXES, bucket(traits.suffix(token, part + 2), AFFIXES));
      add(PREFIX + part * AFFIXES, bucket(traits.prefix(token, part + 2), AFFIXES));
      add(CLUSTER + part * CLUSTERS, bucket(traits.cluster(token, part + 1), CLUSTERS));
    }
    add(CAPITALS, traits.capitals(token));
    addBits(LISTED, traits.listed(token), 30);
    addBits(TRADE, traits.trade(token), 4);
    addBits(KIND, traits.kind(token), 6);
    addBits(USE, words.capital(token) ? uses.of(token) : 0, WordUse.BITS);
    boolean first =
        words.startsSentence(token) || words.mark(token - 1) && words.quoteMark(token - 1);
    add(PLACE, manner[words.sentenceIndex(token)] * 2 + (first ? 1 : 0));
    if (vector(token) == 0) {
      add(UNKNOWN, (words.capital(token) ? 1 : 0) + (words.wordy(token) ? 2 : 0));
    }
    if (words.quoted(token)) {
      add(QUOTED, 0);
    }
    addNamed(traits.named(token));
    return Arrays.copyOf(row, size);
  }

  /// The rows of the run of capitals that the token stands in; none for what is no candidate.
  public int[] runRows(int token) {
    if (!candidate[token]) {
      return NONE;
    }
    size = 0;
    boolean capital = words.capital(token);
    int end = token;
    while (capital && words.capital(end + 1) && end - token < LONGEST_RUN) {
      end++;
    }
    int start = token;
    while (capital && words.capital(start - 1) && token - start < LONGEST_RUN) {
      start--;
    }
    long sort = capital ? 1 << 20 : 0;
    add(RUN_END, bucket(traits.trade(end) * 64L + Math.min(end - token, 3) + sort, RUNS));
    int sorts = traits.trade(start) << 12 | classes(start);
    add(RUN_START, bucket(sorts * 8L + Math.min(token - start, 3) + (sort << 10), RUNS));
    if (capital) {
      long use = uses.of(token) * 3L + manner[words.sentenceIndex(token)];
      add(RUN_USE, bucket(use, RUNS));
      int ends = NameWords.mainly(traits.named(start)) * 8 + NameWords.mainly(traits.named(end));
      int at = Math.min(end - token, 3) * 4 + Math.min(token - start, 3);
      add(RUN_NAMED, bucket(ends * 16L + at, RUNS));
    }
    add(RUN_LISTED, bucket(classes(token) * 2L + (capital ? 1 : 0), RUNS));
    return Arrays.copyOf(row, size);
  }

  /// What a row tells of: its word's letters, clusters, lists, known kind, part in known names or
  /// use, or anything else.
  /// Training leaves whole kinds out now and then.
  public enum RowKind {
    LETTERS,
    CLUSTERS,
    LISTS,
    KNOWN,
    NAMED,
    USES,
    OTHER
  }

  public static RowKind kind(int row) {
    if (row >= NAMED) {
      return RowKind.NAMED;
    }
    if (row >= KIND) {
      return RowKind.KNOWN;
    }
    if (row >= USE) {
      return row < PLACE ? RowKind.USES : RowKind.OTHER;
    }
    if (row >= LISTED) {
      return row < TRADE ? RowKind.LISTS : RowKind.OTHER;
    }
    if (row >= CLUSTER) {
      return RowKind.CLUSTERS;
    }
    return row >= SUFFIX ? RowKind.LETTERS : RowKind.OTHER;
  }

  private void addNamed(int known) {
    if (known == 0) {
      return;
    }
    for (NameWords.Part part : NameWords.Part.values()) {
      int often = NameWords.often(known, part);
      if (often > 0) {
        add(NAMED, part.ordinal() * 4 + often - 1);
      }
    }
    addBits(NAMED_ALONE, NameWords.alone(known), NameWords.ALONE_BITS);
    add(NAMED_MAINLY, NameWords.mainly(known));
  }

  private int classes(int token) {
    return traits.listed(token) & (2 * Gazetteer.ORGANISATION - 1);
  }

  private void add(int kind, int value) {
    row[size++] = kind + value;
  }

  private void addBits(int kind, int bits, int count) {
    for (int bit = 0; bit < count; bit++) {
      if ((bits >> bit & 1) > 0) {
        row[size++] = kind + bit;
      }
    }
  }

  private static int bucket(long value, int buckets) {
    long mixed = value * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 32) * 0xd6e8feb86659fd93L;
    mixed ^= mixed >>> 29;
    return (int) Math.floorMod(mixed >>> 8, (long) buckets);
  }

  /// How the sentence is printed: 2 all in capitals, 1 a capital on nearly every word, 0 as usual.
  private int manner(Sentence sentence) {
    int capital = 0;
    int upper = 0;
    int all = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      if (words.wordy(token) && !words.number(token) && words.to(token) - words.from(token) > 3) {
        all++;
        capital += words.capital(token) ? 1 : 0;
        upper += Character.isUpperCase(words.text().charAt(words.from(token) + 1)) ? 1 : 0;
      }
    }
    if (all >= 3 && upper * 10 > all * 8) {
      return 2;
    }
    return all >= 4 && capital * 10 > all * 8 ? 1 : 0;
  }

  private void markCandidates(Sentence sentence) {
    int first = sentence.firstToken();
    int last = first - 100;
    for (int token = first; token < sentence.endToken(); token++) {
      if (lettered(token)) {
        boolean near = token - last <= 4;
        Arrays.fill(candidate, near ? Math.max(first, last + 1) : token, token + 1, true);
        if (token > first) {
          candidate[token - 1] |= words.wordy(token - 1);
        }
        last = token;
      } else if (token - last <= 2) {
        candidate[token] = true;
      }
    }
  }

  /// A word with a capital letter somewhere.
  private boolean lettered(int token) {
    if (!words.wordy(token)) {
      return false;
    }
    String text = words.text();
    for (int at = words.from(token); at < words.to(token); at++) {
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
