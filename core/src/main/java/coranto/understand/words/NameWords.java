package coranto.understand.words;

import coranto.text.Fingerprint;
import coranto.text.Resource;

/// What parts single words play in one and a half million known names: how many persons' names they
/// begin and end, in how many places' they stand, how many bodies' they begin and end, in how many
/// titles of works and events they stand; and what they are when they are a name alone. Read once
/// from `name-words.tsv.gz`; kept as hashes, 12 bytes a word and a half.
public final class NameWords {
  /// The parts, in the order of the file's digits.
  public enum Part {
    BEGINS_PERSON,
    ENDS_PERSON,
    IN_PLACE,
    BEGINS_BODY,
    ENDS_BODY,
    IN_WORK
  }

  /// A name of a person, a body, a place or a work alone, as bits.
  public static final int ALONE_BITS = 4;

  private static final int PART_BITS = 3;
  private static final int PARTS = Part.values().length;
  private static final int CAPACITY = 1 << 19;
  private static final NameWords SHIPPED = read();

  private final WordTable table = new WordTable(CAPACITY);

  private NameWords() {}

  public static NameWords shipped() {
    return SHIPPED;
  }

  /// What is known of the word with this [Fingerprint]; 0 when nothing.
  public int of(long word) {
    return table.of(word);
  }

  /// How often the word plays the part: 0 never, 1 once or twice, 2 up to 9 times, 3 up to 49, 4
  /// more often.
  public static int often(int known, Part part) {
    return known >> ALONE_BITS + PART_BITS * part.ordinal() & 7;
  }

  /// What the word is when it is a name alone: bits for person, body, place, work.
  public static int alone(int known) {
    return known & (1 << ALONE_BITS) - 1;
  }

  /// The part that the word plays most often, in [Part]'s order from 1; 0 when none is known.
  public static int mainly(int known) {
    int main = 0;
    int most = 0;
    for (Part part : Part.values()) {
      int often = often(known, part);
      if (often > most) {
        most = often;
        main = part.ordinal() + 1;
      }
    }
    return main;
  }

  private static NameWords read() {
    var read = new NameWords();
    Resource.gzipLines(Lexicon.bytes("name-words.tsv.gz"), read::put);
    return read;
  }

  private void put(String line) {
    int tab = line.indexOf('\t');
    int known = Character.digit(line.charAt(tab + 1 + PARTS), 16);
    for (int part = 0; part < PARTS; part++) {
      known |= line.charAt(tab + 1 + part) - '0' << ALONE_BITS + PART_BITS * part;
    }
    table.put(Fingerprint.of(line.substring(0, tab)), known);
  }
}
