package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Tokens;
import coranto.text.TextReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.tukaani.xz.XZInputStream;

/// Makes `words.tsv.gz`: the clusters of nlp4j-english, and counts of capitals over news reports. Run
/// by the profile `teacher`.
public final class MakeWords {
  private static final String CLUSTERS =
      "/edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";
  private static final String HEAD =
      """
      # What is known of single words: word in normal form; its cluster (number of a line in "paths" below, 0 none); how often
      # it is written with a capital inside sentences (0 not known, 1 hardly ever, 2 seldom, 3 about half, 4 mostly, 5 always).
      # Clusters: Brown clusters of nlp4j-english 1.1.2 (Jinho D. Choi, Emory NLP; Apache-2.0), words of 2 to 14 letters.
      # Capitals: counted from the texts of the Article-Bias-Prediction corpus (github.com/ramybaly/Article-Bias-Prediction,
      # Apache-2.0); counts only, no text. Made by coranto.lab.MakeWords
      """;

  private static final Pattern WORD = Pattern.compile("['a-zà-öø-ÿ]{2,14}");

  /// How often a word must stand behind another one, and the shares of capitals from which on it
  /// is more than hardly ever, seldom, about half, mostly written with one.
  private static final int LEAST = 3;

  private static final double[] SHARES = {0.02, 0.2, 0.6, 0.95};

  /// Of each word, how often it was seen behind another word, and how often with a capital then.
  private final Map<String, int[]> counts = new HashMap<>();

  private MakeWords() {}

  /// @param args the file of reports to count in; the file to write
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    if (args.length != 2) {
      System.err.println("usage: MakeWords REPORTS.jsonl.gz WORDS-FILE");
      System.exit(2);
    }
    var made = new MakeWords();
    for (Map<String, Object> report : JsonLines.read(Path.of(args[0]))) {
      made.count(String.valueOf(report.getOrDefault("text", "")));
    }
    made.write(paths(), Path.of(args[1]));
  }

  private void count(String text) {
    Reading reading = TextReader.read(Report.draft("text", text).build());
    Tokens tokens = reading.tokens();
    for (Sentence sentence : reading.sentences()) {
      for (int token = sentence.firstToken() + 1; token < sentence.endToken(); token++) {
        boolean word = tokens.wordy(token) && tokens.kind(token) != Tokens.Kind.NUMBER;
        if (word && tokens.wordy(token - 1)) {
          int[] count = counts.computeIfAbsent(tokens.norm(token), _ -> new int[2]);
          count[0]++;
          count[1] += tokens.capital(token) ? 1 : 0;
        }
      }
    }
  }

  /// Each word's longest path in the tree of clusters.
  private static Map<String, String> paths() throws IOException, ClassNotFoundException {
    try (InputStream raw = MakeWords.class.getResourceAsStream(CLUSTERS);
        var in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 20))) {
      var paths = new TreeMap<String, String>();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) in.readObject()).entrySet()) {
        String longest =
            ((Collection<?>) entry.getValue())
                .stream()
                    .map(Object::toString)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        paths.put(entry.getKey().toString(), longest);
      }
      return paths;
    }
  }

  private void write(Map<String, String> paths, Path file) throws IOException {
    List<String> clusters = new ArrayList<>(new TreeSet<>(paths.values()));
    var numbers = new HashMap<String, Integer>();
    clusters.forEach(path -> numbers.put(path, numbers.size() + 1));
    var words = new TreeSet<String>();
    paths.keySet().stream().filter(word -> WORD.matcher(word).matches()).forEach(words::add);
    counts.keySet().stream()
        .filter(word -> level(word) > 0 && word.chars().allMatch(MakeWords::letter))
        .forEach(words::add);
    try (var out =
        new PrintStream(
            new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
      out.print(HEAD);
      out.print("paths\t" + String.join(" ", clusters) + "\n");
      for (String word : words) {
        String path = WORD.matcher(word).matches() ? paths.getOrDefault(word, "") : "";
        out.print(word + "\t" + numbers.getOrDefault(path, 0) + "\t" + level(word) + "\n");
      }
    }
  }

  private static boolean letter(int letter) {
    return letter == '\'' || letter >= 'a' && letter <= 'z' || letter >= 'à' && letter <= 'ÿ';
  }

  private int level(String word) {
    int[] count = counts.get(word);
    if (count == null || count[0] < LEAST) {
      return 0;
    }
    int level = 1;
    for (double share : SHARES) {
      level += count[1] >= share * count[0] ? 1 : 0;
    }
    return level;
  }
}
