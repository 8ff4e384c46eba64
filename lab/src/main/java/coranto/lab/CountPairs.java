package coranto.lab;

import coranto.app.input.Lines;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.text.Resource;
import coranto.text.TextReader;
import coranto.trace.Tracer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes tracing's file of stock phrases: in how many reports one word of meaning follows another.
final class CountPairs {
  private static final int LEAST = 8;

  private final Set<String> functions = new HashSet<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private CountPairs() {
    for (String file : List.of("function-words.txt", "negations.txt")) {
      for (String line : Resource.lines(Tracer.class, file)) {
        functions.addAll(List.of(line.split(" ")));
      }
    }
    for (String line : Resource.lines(Tracer.class, "aliases.tsv")) {
      aliases.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
    }
  }

  static void print(Path file, PrintWriter out) throws IOException {
    var counting = new CountPairs();
    int reports = 0;
    try (var lines = Lines.open(file, new PrintWriter(System.err, true))) {
      while (lines.hasNext()) {
        counting.count(lines.next());
        reports++;
      }
    }
    out.println("reports\t" + reports);
    counting.print(out);
  }

  private void count(Report report) {
    Reading reading = TextReader.read(report);
    var pairs = new HashSet<String>();
    reading.sentences().forEach(sentence -> count(reading, sentence, pairs));
    pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
  }

  private void count(Reading reading, Sentence sentence, Set<String> pairs) {
    String before = "";
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      String norm = reading.tokens().norm(token);
      String word = aliases.getOrDefault(norm, norm);
      if (reading.tokens().wordy(token) && !norm.equals("'s") && !functions.contains(word)) {
        if (!before.isEmpty()) {
          pairs.add(before + " " + word);
        }
        before = word;
      }
    }
  }

  private void print(PrintWriter out) {
    counts.entrySet().stream()
        .filter(count -> count.getValue() >= LEAST)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(count -> out.println(count.getKey() + "\t" + count.getValue()));
  }
}
