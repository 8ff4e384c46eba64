package coranto.lab;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/// Makes `name-words.tsv.gz` from the known names that nlp4j-english carries: counts what parts each
/// word plays in them. No name stays in the file. Run by the profile `teacher`.
public final class MakeNameWords {
  private static final String NAMES =
      "/edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";
  private static final String HEAD =
      """
      # What parts single words play in known names, in normal form: word; six digits, how many persons' names it begins and
      # ends, in how many places' it stands, how many bodies' it begins and ends, in how many titles of works and events it
      # stands (0 none, 1 up to 2, 2 up to 9, 3 up to 49, 4 more); a hexadecimal digit, what it is as a name alone (1 a
      # person, 2 a body, 4 a place, 8 a work). Words that play fewer than two parts are left out.
      # Counted from en-named-entity-gazetteers-simplified of nlp4j-english 1.1.2 (Jinho D. Choi, Emory NLP; Apache-2.0).
      # Made by coranto.lab.MakeNameWords
      """;

  /// The classes of the source that tell persons, bodies, places, works and events.
  private static final List<Set<Integer>> KINDS =
      List.of(Set.of(4, 14), Set.of(0, 13), Set.of(6, 11), Set.of(8, 9, 10, 12, 15));

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N}'.&_-]*");
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_WORD = 16;
  private static final int LEAST = 2;

  /// What is counted of a word: its six parts, then what it is alone.
  private static final int PARTS = 6;

  private final Map<String, int[]> counts = new TreeMap<>();

  private MakeNameWords() {}

  /// @param args the file to write
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    if (args.length != 1) {
      System.err.println("usage: MakeNameWords NAME-WORDS-FILE");
      System.exit(2);
    }
    var made = new MakeNameWords();
    try (InputStream raw = MakeNameWords.class.getResourceAsStream(NAMES);
        var in =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 20))) {
      made.walk(((PrefixTree<?, ?>) in.readObject()).getRoot(), "");
    }
    made.write(Path.of(args[0]));
  }

  private void walk(PrefixNode<?, ?> node, String name) {
    if (node.getValue() instanceof Collection<?> classes) {
      count(name, classes);
    }
    for (Map.Entry<?, ?> entry : node.entrySet()) {
      String longer = name.isEmpty() ? entry.getKey().toString() : name + " " + entry.getKey();
      walk((PrefixNode<?, ?>) entry.getValue(), longer);
    }
  }

  /// Counts the words of a name before its comma, bracket or dash.
  private void count(String name, Collection<?> classes) {
    List<String> words =
        Arrays.stream(name.split(" "))
            .takeWhile(word -> !Set.of(",", "(", "-").contains(word))
            .map(word -> word.replaceAll("^[.,]+|[.,]+$", "").toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty() || words.size() > LONGEST_NAME) {
      return;
    }
    for (int kind = 0; kind < KINDS.size(); kind++) {
      Set<Integer> those = KINDS.get(kind);
      if (classes.stream().anyMatch(each -> those.contains(Integer.valueOf(each.toString())))) {
        count(words, kind);
      }
    }
  }

  private void count(List<String> words, int kind) {
    boolean alone = words.size() == 1;
    if (alone) {
      counts(words.getFirst())[PARTS] |= 1 << kind;
    }
    switch (kind) {
      case 0 -> {
        if (!alone) {
          counts(words.getFirst())[0]++;
          counts(words.getLast())[1]++;
        }
      }
      case 1 -> {
        counts(words.getFirst())[3]++;
        if (!alone) {
          counts(words.getLast())[4]++;
        }
      }
      default -> words.forEach(word -> counts(word)[kind == 2 ? 2 : 5]++);
    }
  }

  private int[] counts(String word) {
    return counts.computeIfAbsent(word, _ -> new int[PARTS + 1]);
  }

  private void write(Path file) throws IOException {
    try (var out =
        new PrintStream(
            new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
      out.print(HEAD);
      for (Map.Entry<String, int[]> entry : counts.entrySet()) {
        String word = entry.getKey();
        int[] found = entry.getValue();
        int all = Arrays.stream(found, 0, PARTS).sum();
        boolean body = (found[PARTS] & 2) > 0;
        boolean fits = word.length() > 1 && word.length() <= LONGEST_WORD;
        if (fits && WORD.matcher(word).matches() && (all >= LEAST || body)) {
          out.print(word + "\t");
          for (int part = 0; part < PARTS; part++) {
            out.print(level(found[part]));
          }
          out.print(Integer.toHexString(found[PARTS]) + "\n");
        }
      }
    }
  }

  private static int level(int count) {
    if (count < 3) {
      return count == 0 ? 0 : 1;
    }
    if (count < 10) {
      return 2;
    }
    return count < 50 ? 3 : 4;
  }
}
