package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.text.TextReader;
import coranto.understand.grammar.WordClassFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Trains the model of word classes (noun, verb, preposition, ...) from the CC BY genres of GUM.
public final class TrainWordClasses {
  private static final int BUCKETS = 1 << 19;
  private static final int ROUNDS = 8;
  private static final List<String> LABELS =
      List.of(
          "X", "DT", "PRP", "PRP$", "POS", "NN", "NNP", "JJ", "RB", "RP", "VB", "VBD", "VBZ", "VBG",
          "VBN", "MD", "IN", "TO", "CC", "CD", "WH", "EX", ".");

  private TrainWordClasses() {}

  /// @param args the data folder; the model file to write; optionally a genre to leave out and
  ///     measure on
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: TrainWordClasses DATA-FOLDER MODEL-FILE [GENRE-TO-MEASURE]");
      System.exit(2);
    }
    String measured = args.length > 2 ? args[2] : "";
    var examples = new ArrayList<Perceptron.Example>();
    for (String genre : List.of("academic", "court", "interview", "news")) {
      if (!genre.equals(measured)) {
        examples.addAll(examples(Path.of(args[0], "names/gum/" + genre + ".conllu.gz")));
      }
    }
    var perceptron = new Perceptron(LABELS, BUCKETS);
    perceptron.train(examples, ROUNDS);
    var tagger = perceptron.tagger();
    tagger.write(Files.newOutputStream(Path.of(args[1])));
    if (!measured.isEmpty()) {
      int right = 0;
      int all = 0;
      for (Perceptron.Example example :
          examples(Path.of(args[0], "names/gum/" + measured + ".conllu.gz"))) {
        int[] got = tagger.best(example.rows(), 0, example.rows().length);
        for (int at = 0; at < got.length; at++) {
          right += got[at] == example.labels()[at] ? 1 : 0;
          all++;
        }
      }
      System.err.printf(
          "%s, unseen: %.4f of %d tokens right%n", measured, right / (double) all, all);
    }
  }

  private static List<Perceptron.Example> examples(Path file) throws IOException {
    var examples = new ArrayList<Perceptron.Example>();
    for (LabelledText text : Conll.wordClasses(file, TrainWordClasses::label)) {
      Reading reading = TextReader.read(Report.draft("text", text.text()).build());
      int[][] rows = WordClassFeatures.of(reading);
      int[] labels = labels(reading, text);
      for (Sentence sentence : reading.sentences()) {
        int first = sentence.firstToken();
        int end = sentence.endToken();
        examples.add(
            new Perceptron.Example(
                Arrays.copyOfRange(rows, first, end), Arrays.copyOfRange(labels, first, end)));
      }
    }
    return examples;
  }

  private static String label(String tag) {
    return switch (tag) {
      case "DT", "PDT" -> "DT";
      case "NN", "NNS" -> "NN";
      case "NNP", "NNPS" -> "NNP";
      case "JJ", "JJR", "JJS" -> "JJ";
      case "RB", "RBR", "RBS" -> "RB";
      case "VBZ", "VBP" -> "VBZ";
      case "WDT", "WP", "WP$", "WRB" -> "WH";
      case ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "$", "SYM" -> ".";
      default -> LABELS.contains(tag) ? tag : "X";
    };
  }

  private static int[] labels(Reading reading, LabelledText text) {
    int[] labels = new int[reading.tokens().size()];
    for (LabelledText.Label label : text.labels()) {
      int token = reading.tokens().at(label.span().from());
      while (token < labels.length && reading.tokens().from(token) < label.span().to()) {
        labels[token++] = LABELS.indexOf(label.name());
      }
    }
    return labels;
  }
}
