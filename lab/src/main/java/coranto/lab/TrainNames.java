package coranto.lab;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.names.NameInputs;
import coranto.understand.names.NameNet;
import coranto.understand.names.NetNames;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Trains the model of names. Teachers learn from the sets of [NameSets], each from another seed;
/// together they mark news reports that may be learned from; the model that ships learns from the
/// sets and from those reports, in which the same names come again, as they do in news.
public final class TrainNames {
  private static final int TEACHERS = 3;
  private static final int ROUNDS = 3;
  private static final int LEARNER_SEED = 99;

  /// How much a sentence marked by the teachers counts.
  private static final float MARKED_WEIGHT = 0.5f;

  /// One of so many AllSides reports is taken, lest they outweigh all else.
  private static final int EVERY = 2;

  private static final String ORIGIN =
      "Names of persons, organisations and places in English. Learned from WikiGold, the Broad"
          + " Twitter Corpus, CrossNER, UNER English PUD and GUM (CC BY genres), from lines made of"
          + " lists, and from AllSides and ECB+ reports marked by nets that had learned from these"
          + " sets; see CREDITS.md. Made by coranto.lab.TrainNames";

  private TrainNames() {}

  /// @param args the data folder; the model file to write; optionally a folder to keep the teachers
  ///     in: those found there are not trained again
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: TrainNames DATA-FOLDER MODEL-FILE [TEACHERS-FOLDER]");
      System.exit(2);
    }
    Path data = Path.of(args[0]);
    List<NetExample> examples = NameSets.examples(data.resolve("names"));
    System.err.println(examples.size() + " sentences of the sets");
    var teachers = new ArrayList<NameNet>();
    for (int seed = 1; seed <= TEACHERS; seed++) {
      Path kept = args.length > 2 ? Path.of(args[2], "teacher-" + seed + ".model.gz") : null;
      teachers.add(teacher(examples, seed, kept));
    }
    examples.addAll(marked(reports(data.resolve("stories")), new NetNames(teachers)));
    System.err.println(examples.size() + " sentences with those marked");
    net(examples, LEARNER_SEED, NameSets.MARKED).write(Files.newOutputStream(Path.of(args[1])));
  }

  private static NameNet teacher(List<NetExample> examples, int seed, @Nullable Path kept)
      throws IOException {
    if (kept != null && Files.exists(kept)) {
      return NameNet.read(Files.readAllBytes(kept));
    }
    NameNet teacher = net(examples, seed, NameSets.LIKE_NEWS);
    if (kept != null) {
      teacher.write(Files.newOutputStream(kept));
    }
    return teacher;
  }

  private static NameNet net(List<NetExample> examples, int seed, int source) {
    var trainer = new NetTrainer(seed);
    trainer.train(examples, ROUNDS);
    return new NameNet(ORIGIN, NameInputs.SOURCE + source, trainer.weights());
  }

  private static List<Reading> reports(Path stories) throws IOException {
    var reports = new ArrayList<Reading>();
    int number = 0;
    for (var report : JsonLines.read(stories.resolve("allsides-dev.jsonl.gz"))) {
      if (number++ % EVERY == 0) {
        reports.add(reading(report));
      }
    }
    for (var report : JsonLines.read(stories.resolve("ecb-dev.jsonl.gz"))) {
      reports.add(reading(report));
    }
    return reports;
  }

  private static Reading reading(Map<String, Object> report) {
    String text = String.valueOf(report.getOrDefault("text", ""));
    return TextReader.read(Report.draft("text", text).build());
  }

  private static List<NetExample> marked(List<Reading> reports, NetNames teachers) {
    var examples = new ArrayList<NetExample>();
    for (Reading reading : reports) {
      var words = new Words(reading);
      var names = teachers.find(words, new TokenTraits(words));
      examples.addAll(NetExample.of(reading, names, NameSets.MARKED, MARKED_WEIGHT));
    }
    return examples;
  }
}
