package coranto.understand.words;

import coranto.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Word lists and tables that ship beside the classes. Words are in normal form, phrases have their
/// words joined by single blanks.
public final class Lexicon {
  /// Where the lists and tables of understanding lie.
  static final String FOLDER = "/coranto/understand/";

  private Lexicon() {}

  /// A binary file of that folder.
  public static byte[] bytes(String file) {
    return Resource.bytes(Lexicon.class, FOLDER + file);
  }

  /// The lines of a list.
  public static Set<String> set(String file) {
    return Set.copyOf(new HashSet<>(Resource.lines(Lexicon.class, FOLDER + file)));
  }

  /// The words of one kind, of a table that has a word and its kind in each row. A word may have
  /// several rows.
  public static Set<String> set(String file, String kind) {
    var found = new HashSet<String>();
    for (List<String> row : rows(file)) {
      if (row.get(1).equals(kind)) {
        found.add(row.getFirst());
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(file + " has no words of the kind " + kind);
    }
    return Set.copyOf(found);
  }

  /// A table of two columns: the first leads to the second.
  public static Map<String, String> map(String file) {
    var found = new HashMap<String, String>();
    for (List<String> row : rows(file)) {
      found.put(row.getFirst(), row.size() > 1 ? row.get(1) : "");
    }
    return Map.copyOf(found);
  }

  /// The rows of a table with tabs.
  public static List<List<String>> rows(String file) {
    var found = new ArrayList<List<String>>();
    for (String line : Resource.lines(Lexicon.class, FOLDER + file)) {
      found.add(List.of(line.split("\t", -1)));
    }
    return found;
  }

  /// A table's phrases, to be looked for in a text.
  public static Phrases phrases(String file) {
    var phrases = new Phrases();
    for (List<String> row : rows(file)) {
      phrases.add(row.getFirst(), row.size() > 1 ? row.get(1) : "");
    }
    return phrases;
  }
}
