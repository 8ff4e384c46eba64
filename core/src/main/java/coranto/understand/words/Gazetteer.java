package coranto.understand.words;

import coranto.text.Resource;
import java.util.HashMap;
import java.util.Map;

/// Known names of places and people, each with its classes as bits. Read once from
/// `gazetteer.tsv.gz`.
public final class Gazetteer {
  public static final int COUNTRY = 1;
  public static final int REGION = 2;
  public static final int CITY = 4;
  public static final int TOWN = 8;
  public static final int WOMAN = 16;
  public static final int MAN = 32;
  public static final int FIRST = 64;
  public static final int LAST = 128;
  public static final int ORGANISATION = 256;
  public static final int PLACE = COUNTRY | REGION | CITY | TOWN;
  public static final int GIVEN = WOMAN | MAN | FIRST;

  private static final Map<String, Integer> BITS =
      Map.of(
          "country", COUNTRY, "region", REGION, "city", CITY, "town", TOWN, "woman", WOMAN, "man",
          MAN, "first", FIRST, "last", LAST);

  private static final Gazetteer SHIPPED = read();

  private final Map<String, Integer> single = new HashMap<>();
  private final Phrases phrases = new Phrases();

  private Gazetteer() {}

  public static Gazetteer shipped() {
    return SHIPPED;
  }

  /// The classes of one word in normal form; 0 for one not known.
  public int classes(String norm) {
    return single.getOrDefault(norm, 0);
  }

  /// The longest known name of several words from `first` on; null when there is none.
  public Phrases.@org.jspecify.annotations.Nullable Hit longest(Words words, int first, int limit) {
    return phrases.longest(words, first, limit);
  }

  private static Gazetteer read() {
    var gazetteer = new Gazetteer();
    Resource.gzipLines(Lexicon.bytes("gazetteer.tsv.gz"), gazetteer::put);
    Lexicon.rows("organisations.tsv").forEach(row -> gazetteer.put(row.get(0), bits(row.get(2))));
    Lexicon.rows("countries.tsv").forEach(row -> gazetteer.put(row.get(0), COUNTRY));
    return gazetteer;
  }

  private void put(String line) {
    int tab = line.indexOf('\t');
    int bits = 0;
    for (String name : line.substring(tab + 1).split(" ")) {
      bits |= BITS.getOrDefault(name, 0);
    }
    put(line.substring(0, tab), bits);
  }

  private void put(String name, int bits) {
    if (name.indexOf(' ') < 0) {
      single.merge(name, bits, (one, other) -> one | other);
    } else {
      phrases.add(name, Integer.toString(bits));
    }
  }

  private static int bits(String kind) {
    return switch (kind) {
      case "organisation" -> ORGANISATION;
      case "place" -> REGION;
      default -> 0;
    };
  }
}
