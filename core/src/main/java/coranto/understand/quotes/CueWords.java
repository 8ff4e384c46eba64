package coranto.understand.quotes;

import coranto.understand.finding.Finding;
import coranto.understand.quotes.Cue.Takes;
import coranto.understand.words.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The verbs of `cues.tsv` in all their forms.
final class CueWords {
  /// A form of a verb.
  ///
  /// @param second the word that must follow; empty for none
  record Entry(Takes takes, String second, Finding.@Nullable Medium medium) {}

  private static final Map<String, List<Entry>> FORMS = read();

  private CueWords() {}

  /// The entries for a form, those with a second word first.
  static List<Entry> of(String norm) {
    return FORMS.getOrDefault(norm, List.of());
  }

  /// Whether the form alone may take a thing.
  static boolean thing(String norm) {
    return of(norm).stream()
        .anyMatch(entry -> entry.takes() == Takes.OBJECT && entry.second().isEmpty());
  }

  private static Map<String, List<Entry>> read() {
    var forms = new HashMap<String, List<Entry>>();
    for (List<String> row : Lexicon.rows("cues.tsv")) {
      String[] parts = row.get(0).split(" ");
      String medium = row.size() > 3 ? row.get(3) : "";
      var entry =
          new Entry(
              Takes.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              parts.length > 1 ? parts[1] : "",
              medium.isEmpty() ? null : Finding.Medium.valueOf(medium.toUpperCase(Locale.ROOT)));
      for (String form : forms(parts[0], row.size() > 2 ? row.get(2) : "")) {
        List<Entry> entries = forms.computeIfAbsent(form, _ -> new ArrayList<>());
        entries.add(entry.second().isEmpty() ? entries.size() : 0, entry);
      }
    }
    return forms;
  }

  private static List<String> forms(String verb, String irregular) {
    if (irregular.startsWith("=")) {
      return List.of(irregular.substring(1).split(","));
    }
    boolean e = verb.endsWith("e");
    boolean y = verb.endsWith("y") && !verb.endsWith("ay") && !verb.endsWith("ey");
    boolean hiss = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
    String stem = verb.substring(0, verb.length() - 1);
    var forms = new ArrayList<String>();
    forms.add(verb);
    forms.add(y ? stem + "ies" : hiss ? verb + "es" : verb + "s");
    forms.add(e ? verb + "d" : y ? stem + "ied" : verb + "ed");
    forms.add(e ? stem + "ing" : verb + "ing");
    if (!irregular.isEmpty()) {
      forms.addAll(List.of(irregular.split(",")));
    }
    return forms;
  }
}
