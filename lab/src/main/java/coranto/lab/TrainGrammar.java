package coranto.lab;

import coranto.report.Reading;
import coranto.understand.grammar.LinearChooser;
import coranto.understand.grammar.ParseFeatures;
import coranto.understand.grammar.ParseState;
import coranto.understand.grammar.Parser;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.Tree;
import coranto.understand.grammar.WordClass;
import coranto.understand.grammar.WordClassFeatures;
import coranto.understand.words.FeatureRow;
import coranto.understand.words.LinearTagger;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Trains the models of word classes and of trees from texts that a teacher tagged and parsed (see
/// `TeachGrammar`), and measures them on every twentieth text, which they don't learn from.
public final class TrainGrammar {
  private static final int TAG_BUCKETS = 1 << 19;
  private static final int TAG_ROUNDS = 6;
  private static final int TREE_BUCKETS = 1 << 20;
  private static final int RELATION_BUCKETS = 1 << 17;
  private static final int ROUNDS = 8;
  private static final int SEED = 11;
  private static final String MEASURED = "measure:";

  private static final List<String> LABELS =
      Arrays.stream(WordClass.values()).map(WordClass::label).toList();

  /// A sentence to learn from, with word classes as the tagger finds them in texts it doesn't know.
  private record Lesson(Taught.Sentence sentence, byte[] tags, TokenTraits traits) {
    ParseFeatures features() {
      return new ParseFeatures(sentence.first(), tags, traits);
    }
  }

  private final Random random = new Random(SEED);

  private TrainGrammar() {}

  /// @param args the files of taught texts, `measure:FILE` for one to measure on alone; last the
  ///     folder to write the models to
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: TrainGrammar TAUGHT-FILE... MODEL-FOLDER");
      System.exit(2);
    }
    var learned = new ArrayList<Taught>();
    var kept = new ArrayList<Taught>();
    for (int file = 0; file < args.length - 1; file++) {
      boolean measured = args[file].startsWith(MEASURED);
      List<Taught> texts =
          Taught.read(Path.of(measured ? args[file].substring(MEASURED.length()) : args[file]));
      if (measured) {
        kept.addAll(texts);
        continue;
      }
      for (int at = 0; at < texts.size(); at++) {
        (at % 20 == 7 && texts.size() < 1000 ? kept : learned).add(texts.get(at));
      }
    }
    new TrainGrammar()
        .train(
            new Contractions().in(learned),
            new Contractions().in(kept),
            Path.of(args[args.length - 1]));
  }

  static String label(String tag) {
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

  private void train(List<Taught> learned, List<Taught> kept, Path folder) throws IOException {
    LinearTagger tagger = tagger(learned);
    tagger.write(Files.newOutputStream(folder.resolve("word-classes.model.gz")));
    List<Taught> odd = every(learned, 1);
    List<Taught> even = every(learned, 0);
    var lessons = new ArrayList<Lesson>();
    lessons.addAll(lessons(odd, tagger(even)));
    lessons.addAll(lessons(even, tagger(odd)));
    List<Lesson> tests = lessons(kept, tagger);
    System.err.printf(
        "%d sentences to learn, %d kept; classes of the kept %.4f right%n",
        lessons.size(), tests.size(), tagged(tests));
    LinearChooser relations = relations(lessons);
    LinearChooser transitions = transitions(lessons, tests, relations);
    try (var data =
        new DataOutputStream(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve("trees.model.gz"))))) {
      transitions.write(data);
      relations.write(data);
    }
  }

  private static List<Taught> every(List<Taught> texts, int rest) {
    var found = new ArrayList<Taught>();
    for (int at = rest; at < texts.size(); at += 2) {
      found.add(texts.get(at));
    }
    return found;
  }

  private static LinearTagger tagger(List<Taught> texts) {
    var examples = new ArrayList<Perceptron.Example>();
    for (Taught text : texts) {
      int[][] rows = WordClassFeatures.of(text.reading());
      for (Taught.Sentence sentence : text.sentences()) {
        int first = sentence.first();
        int[] labels = Arrays.stream(sentence.classes()).mapToInt(WordClass::ordinal).toArray();
        examples.add(
            new Perceptron.Example(Arrays.copyOfRange(rows, first, first + labels.length), labels));
      }
    }
    var perceptron = new Perceptron(LABELS, TAG_BUCKETS);
    perceptron.train(examples, TAG_ROUNDS);
    return perceptron.tagger();
  }

  private static List<Lesson> lessons(List<Taught> texts, LinearTagger tagger) {
    var found = new ArrayList<Lesson>();
    for (Taught text : texts) {
      Reading reading = text.reading();
      var traits = new TokenTraits(new Words(reading));
      int[][] rows = WordClassFeatures.of(reading);
      for (Taught.Sentence sentence : text.sentences()) {
        int size = sentence.heads().length;
        int[] labels = tagger.best(rows, sentence.first(), sentence.first() + size);
        byte[] tags = new byte[size];
        for (int at = 0; at < size; at++) {
          tags[at] = (byte) labels[at];
        }
        found.add(new Lesson(sentence, tags, traits));
      }
    }
    return found;
  }

  private static double tagged(List<Lesson> lessons) {
    int right = 0;
    int all = 0;
    for (Lesson lesson : lessons) {
      for (int at = 0; at < lesson.tags().length; at++) {
        right += lesson.tags()[at] == lesson.sentence().classes()[at].ordinal() ? 1 : 0;
        all++;
      }
    }
    return right / (double) all;
  }

  private LinearChooser relations(List<Lesson> lessons) {
    int count = Relation.values().length;
    var training = new ChooserTraining(count, RELATION_BUCKETS);
    float[] scores = new float[count];
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(lessons, random);
      int wrong = 0;
      int all = 0;
      for (Lesson lesson : lessons) {
        int[] heads = lesson.sentence().heads();
        int[] lows = new int[heads.length];
        int[] highs = new int[heads.length];
        Parser.reach(heads, lows, highs);
        ParseFeatures features = lesson.features();
        for (int word = 0; word < heads.length; word++) {
          if (heads[word] == heads.length) {
            continue;
          }
          FeatureRow row = features.relation(word, heads, lows, highs);
          if (round == 0) {
            training.count(row);
            continue;
          }
          training.score(row, scores);
          int best = highest(scores);
          int right = lesson.sentence().relations()[word].ordinal();
          if (best != right) {
            training.learn(row, right, best);
            wrong++;
          }
          all++;
          training.step();
        }
      }
      System.err.printf(
          "relations, round %d: %.4f right%n", round, 1 - wrong / (double) Math.max(1, all));
    }
    return training.chooser();
  }

  private static int highest(float[] scores) {
    int best = 0;
    for (int at = 1; at < scores.length; at++) {
      best = scores[at] > scores[best] ? at : best;
    }
    return best;
  }

  private LinearChooser transitions(
      List<Lesson> lessons, List<Lesson> tests, LinearChooser relations) {
    var training = new ChooserTraining(4, TREE_BUCKETS);
    for (int round = 0; round <= ROUNDS; round++) {
      Collections.shuffle(lessons, random);
      int wrong = 0;
      int all = 0;
      for (Lesson lesson : lessons) {
        int[] gold = lesson.sentence().heads();
        var state = new ParseState(gold.length);
        ParseFeatures features = lesson.features();
        float[] scores = new float[4];
        while (!state.done()) {
          FeatureRow row = features.of(state);
          if (round == 0) {
            training.count(row);
          }
          training.score(row, scores);
          int best = -1;
          int right = -1;
          int lost = Integer.MAX_VALUE;
          for (int transition = 0; transition < 4; transition++) {
            if (!state.allows(transition)) {
              continue;
            }
            best = best < 0 || scores[transition] > scores[best] ? transition : best;
            int cost = state.cost(transition, gold);
            if (cost < lost || cost == lost && scores[transition] > scores[right]) {
              lost = cost;
              right = transition;
            }
          }
          if (round > 0 && state.cost(best, gold) > lost) {
            training.learn(row, right, best);
            wrong++;
          }
          all++;
          training.step();
          boolean explore = round > 1 && random.nextInt(10) < 9;
          state.take(round > 0 && explore ? best : right);
        }
      }
      System.err.printf("transitions, round %d: %.4f right%n", round, 1 - wrong / (double) all);
      if (round == ROUNDS / 2 || round == ROUNDS) {
        measure(tests, training.chooser(), relations);
      }
    }
    return training.chooser();
  }

  private static void measure(
      List<Lesson> tests, LinearChooser transitions, LinearChooser relations) {
    int heads = 0;
    int both = 0;
    int all = 0;
    long start = System.nanoTime();
    int[] subjects = new int[3];
    int[] clauses = new int[3];
    for (Lesson lesson : tests) {
      int size = lesson.tags().length;
      int first = lesson.sentence().first();
      Tree tree = Parser.parse(first, lesson.features(), size, transitions, relations);
      for (int at = 0; at < size; at++) {
        Relation gold = lesson.sentence().relations()[at];
        if (lesson.sentence().classes()[at] == WordClass.MARK) {
          continue;
        }
        int head = tree.head(first + at) == Tree.NONE ? size : tree.head(first + at) - first;
        boolean right = head == lesson.sentence().heads()[at];
        Relation got = tree.relation(first + at);
        heads += right ? 1 : 0;
        both += right && got == gold ? 1 : 0;
        all++;
        count(subjects, Relation.SUBJECT, right, got, gold);
        count(clauses, Relation.CLAUSE, right, got, gold);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.err.printf(
        "kept texts: heads %.4f, with relation %.4f of %d words; subjects F1 %.3f, clauses F1 %.3f;"
            + " %.0f words/s%n",
        heads / (double) all, both / (double) all, all, f1(subjects), f1(clauses), all / seconds);
  }

  private static void count(
      int[] counts, Relation kind, boolean right, Relation got, Relation gold) {
    counts[0] += right && got == kind && gold == kind ? 1 : 0;
    counts[1] += got == kind ? 1 : 0;
    counts[2] += gold == kind ? 1 : 0;
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[0] / Math.max(1, counts[1] + counts[2]);
  }
}
