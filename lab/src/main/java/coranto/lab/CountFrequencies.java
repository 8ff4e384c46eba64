package coranto.lab;

import coranto.app.input.Lines;
import coranto.report.Report;
import coranto.report.Tokens;
import coranto.text.Tokenizer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Makes the file of [coranto.text.Frequencies]: in how many reports each normal form occurs.
final class CountFrequencies {
  private static final int LEAST = 3;

  private CountFrequencies() {}

  static void print(Path file, PrintWriter out) throws IOException {
    var counts = new HashMap<String, Integer>();
    int reports = 0;
    try (var lines = Lines.open(file, new PrintWriter(System.err, true))) {
      while (lines.hasNext()) {
        words(lines.next()).forEach(word -> counts.merge(word, 1, Integer::sum));
        reports++;
      }
    }
    out.println("reports\t" + reports);
    counts.entrySet().stream()
        .filter(count -> count.getValue() >= LEAST)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(count -> out.println(count.getKey() + "\t" + count.getValue()));
  }

  private static HashSet<String> words(Report report) {
    Tokens tokens = Tokenizer.tokens(report.titleOrEmpty() + "\n\n" + report.text());
    var words = new HashSet<String>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token)) {
        words.add(tokens.norm(token));
      }
    }
    return words;
  }
}
