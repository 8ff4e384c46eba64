package coranto.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Makes tracing's file of synonyms from the database files of WordNet: the single words of each
/// synset, then irregular forms with their base.
final class MakeSynonyms {
  private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern PLAIN = Pattern.compile("[a-z]+");

  private MakeSynonyms() {}

  /// @param folder with `data.noun`, `noun.exc` and their like
  static void print(Path folder, PrintWriter out) throws IOException {
    var groups = new TreeSet<String>();
    var forms = new TreeSet<String>();
    for (String part : PARTS) {
      for (String line : lines(folder.resolve("data." + part))) {
        group(line, part.equals("noun"), groups);
      }
      for (String line : lines(folder.resolve(part + ".exc"))) {
        form(line, forms);
      }
    }
    groups.forEach(out::println);
    forms.forEach(out::println);
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  /// A synset's line: offset, file, type, count in hex, then each word with its sense.
  private static void group(String line, boolean noun, TreeSet<String> groups) {
    if (line.startsWith(" ")) {
      return;
    }
    String[] fields = line.split(" ");
    var words = new TreeSet<String>();
    for (int word = 0; word < Integer.parseInt(fields[3], 16); word++) {
      String printed = fields[4 + 2 * word].replaceAll("\\(.*\\)", "");
      boolean letters = noun && printed.equals(printed.toUpperCase(Locale.ROOT));
      if (WORD.matcher(printed).matches() && !letters) {
        words.add(printed.toLowerCase(Locale.ROOT));
      }
    }
    if (words.size() > 1) {
      groups.add(String.join(" ", words));
    }
  }

  private static void form(String line, TreeSet<String> forms) {
    var words = List.of(line.split(" ")).stream().filter(PLAIN.asMatchPredicate()).toList();
    if (words.size() > 1) {
      forms.add(words.getFirst() + " " + words.get(1));
    }
  }
}
