package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.WordClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A text with the word classes and trees that a teacher gave it.
record Taught(Reading reading, List<Taught.Sentence> sentences) {
  /// @param first the first token in the reading
  /// @param heads counted from `first`; the sentence's length for the root
  record Sentence(int first, WordClass[] classes, int[] heads, Relation[] relations) {}

  /// Reads what `TeachGrammar` writes.
  static List<Taught> read(Path file) throws IOException {
    var found = new ArrayList<Taught>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String text = "";
      var sentences = new ArrayList<Sentence>();
      var rows = new ArrayList<String[]>();
      int first = -1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") && line.indexOf('\t') > 4) {
          if (first >= 0) {
            sentences.add(sentence(first, rows));
          }
          rows.clear();
          first = -1;
          if (line.startsWith("#text")) {
            add(text, sentences, found);
            text = line.substring(6).replace("\\n", "\n").replace("\\\\", "\\");
            sentences.clear();
          } else {
            first = Integer.parseInt(line.substring(10));
          }
        } else {
          rows.add(line.split("\t"));
        }
      }
      if (first >= 0) {
        sentences.add(sentence(first, rows));
      }
      add(text, sentences, found);
    }
    return found;
  }

  private static void add(String text, List<Sentence> sentences, List<Taught> found) {
    if (!text.isEmpty()) {
      Reading reading = TextReader.read(Report.draft("text", text).build());
      found.add(new Taught(reading, List.copyOf(sentences)));
    }
  }

  private static Sentence sentence(int first, List<String[]> rows) {
    int size = rows.size();
    var classes = new WordClass[size];
    int[] heads = new int[size];
    var relations = new Relation[size];
    for (int at = 0; at < size; at++) {
      String[] row = rows.get(at);
      classes[at] = WordClass.of(TrainGrammar.label(row[0]));
      int head = Integer.parseInt(row[1]);
      heads[at] = head == 0 || head - 1 == at ? size : head - 1;
      relations[at] = Relation.of(row[2]);
    }
    return new Sentence(first, classes, heads, relations);
  }
}
