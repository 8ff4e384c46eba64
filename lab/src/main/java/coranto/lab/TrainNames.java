package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.text.TextReader;
import coranto.understand.names.NameFeatures;
import coranto.understand.words.LinearTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Trains the model of names from the openly licensed sets alone: WikiGold, the Broad Twitter
/// Corpus,
/// CrossNER, PUD and the CC BY genres of GUM.
public final class TrainNames {
  private static final int BUCKETS = 1 << 20;
  private static final int ROUNDS = 8;
  private static final List<String> LABELS =
      List.of(
          "O", "B-PER", "I-PER", "L-PER", "U-PER", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-LOC",
          "I-LOC", "L-LOC", "U-LOC");

  /// What the sets call persons, organisations and places; anything else is left out.
  private static final Map<String, String> KINDS = kinds();

  private TrainNames() {}

  private static Map<String, String> kinds() {
    var kinds = new java.util.HashMap<String, String>();
    for (String kind :
        List.of(
            "PER", "person", "politician", "writer", "musicalartist", "scientist", "researcher")) {
      kinds.put(kind, "PER");
    }
    for (String kind :
        List.of("ORG", "organisation", "politicalparty", "band", "university", "magazine")) {
      kinds.put(kind, "ORG");
    }
    for (String kind : List.of("LOC", "location", "country")) {
      kinds.put(kind, "LOC");
    }
    return kinds;
  }

  /// @param args the data folder; the model file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: TrainNames DATA-FOLDER MODEL-FILE");
      System.exit(2);
    }
    var examples = examples(Path.of(args[0], "names"));
    System.err.println(examples.size() + " sentences");
    var perceptron = new Perceptron(LABELS, BUCKETS);
    perceptron.train(examples, ROUNDS);
    LinearTagger tagger = perceptron.tagger();
    tagger.write(Files.newOutputStream(Path.of(args[1])));
  }

  private static List<Perceptron.Example> examples(Path names) throws IOException {
    var careful = new ArrayList<LabelledText>();
    for (String genre : List.of("academic", "court", "interview", "news")) {
      careful.addAll(read(names.resolve("gum-named/gum-" + genre + ".txt"), 20));
    }
    careful.addAll(read(names.resolve("wikigold/wikigold.conll.txt"), 20));
    careful.addAll(read(names.resolve("pud/en_pud-ud-test.iob2"), 20));
    var examples = new ArrayList<Perceptron.Example>();
    careful.forEach(text -> examples.addAll(examples(text)));
    var swap = new NameSwap(careful);
    careful.forEach(text -> examples.addAll(examples(swap.swapped(text))));
    for (String part : List.of("a", "b", "e", "f", "g", "h")) {
      read(names.resolve("btc/" + part + ".conll"), 1)
          .forEach(text -> examples.addAll(examples(text)));
    }
    for (String field : List.of("ai", "literature", "music", "politics", "science")) {
      for (String part : List.of("train", "dev", "test")) {
        read(names.resolve("crossner/" + field + "/" + part + ".txt"), 1)
            .forEach(text -> examples.addAll(examples(text)));
      }
    }
    return examples;
  }

  private static List<LabelledText> read(Path file, int perText) throws IOException {
    return Conll.names(file, perText, kind -> KINDS.getOrDefault(kind, ""));
  }

  private static List<Perceptron.Example> examples(LabelledText text) {
    Reading reading = TextReader.read(Report.draft("text", text.text()).build());
    int[][] rows = NameFeatures.of(reading);
    int[] labels = labels(reading, text);
    var examples = new ArrayList<Perceptron.Example>();
    for (Sentence sentence : reading.sentences()) {
      int first = sentence.firstToken();
      int end = sentence.endToken();
      if (end > first) {
        examples.add(
            new Perceptron.Example(
                Arrays.copyOfRange(rows, first, end), Arrays.copyOfRange(labels, first, end)));
      }
    }
    return examples;
  }

  private static int[] labels(Reading reading, LabelledText text) {
    int[] labels = new int[reading.tokens().size()];
    for (LabelledText.Label label : text.labels()) {
      int first = reading.tokens().at(label.span().from());
      int last = reading.tokens().at(label.span().to() - 1);
      for (int token = first; token <= last && token < labels.length; token++) {
        String part = first == last ? "U-" : token == first ? "B-" : token == last ? "L-" : "I-";
        labels[token] = LABELS.indexOf(part + label.name());
      }
    }
    return labels;
  }
}
