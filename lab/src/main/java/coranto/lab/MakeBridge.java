package coranto.lab;

import coranto.text.Fingerprint;
import coranto.text.Frequencies;
import coranto.wire.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes grouping's list of words in many languages from what the Unicode Consortium's locale data
/// calls pictures in each of them: a word of one language and a word of another that stand with the
/// same pictures mean the same. Kept are pairs that are each other's best, by Dice's measure, when
/// news use the English word and not everywhere.
final class MakeBridge {
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "cs", "de", "el", "es", "fa", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl",
          "pl", "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh");

  private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final double LEAST = 0.66;

  /// Words that more reports hold tell nothing.
  private static final double TELLING = 2.5;

  private final Path folder;
  private final Map<String, Set<String>> english;

  private MakeBridge(Path folder) throws IOException {
    this.folder = folder;
    this.english = words("en", MakeBridge::used);
  }

  /// @param folder with a folder a language, `annotations.json` in each
  static void print(Path folder, PrintWriter out) throws IOException {
    var maker = new MakeBridge(folder);
    var rows = new TreeMap<String, List<String>>();
    for (String language : LANGUAGES) {
      maker
          .pairs(language)
          .forEach(
              (word, other) ->
                  rows.computeIfAbsent(word, _ -> new ArrayList<>()).add(language + "=" + other));
    }
    rows.forEach((word, others) -> out.println(word + "\t" + String.join("\t", others)));
  }

  private static boolean used(String word) {
    long print = Fingerprint.of(word);
    var frequencies = Frequencies.shipped();
    return ENGLISH.matcher(word).matches()
        && frequencies.count(print) > 0
        && frequencies.idf(print) > TELLING;
  }

  /// The pictures of each word.
  private Map<String, Set<String>> words(String language, Predicate<String> kept)
      throws IOException {
    String text = Files.readString(folder.resolve(language).resolve("annotations.json"));
    Map<?, ?> pictures = part(part(Json.object(text), "annotations"), "annotations");
    var words = new HashMap<String, Set<String>>();
    pictures.forEach(
        (picture, called) ->
            names((Map<?, ?>) called)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(kept)
                .forEach(
                    name ->
                        words.computeIfAbsent(name, _ -> new TreeSet<>()).add(picture.toString())));
    return words;
  }

  private static Map<?, ?> part(Map<?, ?> of, String name) {
    return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
  }

  private static Stream<String> names(Map<?, ?> called) {
    return called.values().stream()
        .flatMap(names -> ((List<?>) names).stream())
        .map(Object::toString);
  }

  private Map<String, String> pairs(String language) throws IOException {
    var others = words(language, name -> WORD.matcher(name).matches());
    var best = best(english, others);
    var back = best(others, english);
    return best.entrySet().stream()
        .filter(entry -> entry.getKey().equals(back.get(entry.getValue())))
        .filter(entry -> !entry.getKey().equals(entry.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// For each word the one that shares most pictures with it; none where two share as many.
  private static Map<String, String> best(
      Map<String, Set<String>> from, Map<String, Set<String>> to) {
    var best = new HashMap<String, String>();
    from.forEach(
        (word, pictures) -> {
          String found = null;
          double most = LEAST;
          boolean tied = false;
          for (var entry : to.entrySet()) {
            double dice = dice(pictures, entry.getValue());
            tied = dice > most ? false : tied || dice == most;
            found = dice > most ? entry.getKey() : found;
            most = Math.max(most, dice);
          }
          if (found != null && !tied) {
            best.put(word, found);
          }
        });
    return best;
  }

  private static double dice(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }
}
