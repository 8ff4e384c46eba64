package coranto.lab;

import coranto.report.EntityType;
import coranto.report.Reading;
import coranto.understand.names.NameInputs;
import coranto.understand.names.NameNet;
import coranto.understand.names.NameSpan;
import coranto.understand.names.NetNames;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Trains the model of names. Teachers learn from the sets of [NameSets], each from another seed;
/// together with a second opinion ([MarkNames]) they mark news reports that may be learned from;
/// the
/// model that ships learns from the sets, from those reports, in which the same names come again as
/// they do in news, and from copies of them that bear other names.
public final class TrainNames {
  private static final int TEACHERS = 3;
  private static final int ROUNDS = 3;
  private static final int LEARNER_SEED = 99;

  /// How much a sentence marked by the teachers counts.
  private static final float MARKED_WEIGHT = 0.5f;

  /// What the second opinion adds to a label's score.
  private static final float TRUST = 2;

  private static final String ORIGIN =
      "Names of persons, organisations and places in English. Learned from WikiGold, the Broad"
          + " Twitter Corpus, CrossNER, UNER English PUD and GUM (CC BY genres), from lines made of"
          + " lists, and from AllSides and ECB+ reports marked by nets that had learned from these"
          + " sets and by nlp4j; see CREDITS.md. Made by coranto.lab.TrainNames";

  private TrainNames() {}

  /// @param args the data folder; the file of [MarkNames]; the model file to write; optionally a
  ///     folder to keep the teachers in: those found there are not trained again
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("usage: TrainNames DATA-FOLDER MARKS-FILE MODEL-FILE [TEACHERS-FOLDER]");
      System.exit(2);
    }
    Path data = Path.of(args[0]);
    List<NetExample> examples = NameSets.examples(data.resolve("names"));
    System.err.println(examples.size() + " sentences of the sets");
    var teachers = new ArrayList<NameNet>();
    for (int seed = 1; seed <= TEACHERS; seed++) {
      Path kept = args.length > 3 ? Path.of(args[3], "teacher-" + seed + ".model.gz") : null;
      teachers.add(teacher(examples, seed, kept));
    }
    List<Reading> reports = NameSets.reports(data.resolve("stories"));
    List<List<NameSpan>> told = NameMarks.read(Path.of(args[1]));
    if (told.size() != reports.size()) {
      throw new IOException(told.size() + " reports marked of " + reports.size());
    }
    addMarked(reports, told, new NetNames(teachers), examples);
    System.err.println(examples.size() + " sentences with those marked");
    net(examples, LEARNER_SEED, NameSets.MARKED).write(Files.newOutputStream(Path.of(args[2])));
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

  private static void addMarked(
      List<Reading> reports,
      List<List<NameSpan>> told,
      NetNames teachers,
      List<NetExample> examples) {
    var texts = new ArrayList<LabelledText>();
    for (int index = 0; index < reports.size(); index++) {
      var words = new Words(reports.get(index));
      var names = teachers.find(words, new TokenTraits(words), told.get(index), TRUST);
      examples.addAll(NetExample.of(reports.get(index), names, NameSets.MARKED, MARKED_WEIGHT));
      texts.add(new LabelledText(words.text(), labels(words, names)));
    }
    var swap = new NameSwap(texts);
    for (int index = 0; index < texts.size(); index++) {
      LabelledText swapped = swap.swapped(texts.get(index));
      NameSets.add(swapped, NameSets.MARKED, MARKED_WEIGHT, examples);
      if (index % NameSets.HEADLINES_EVERY == 0) {
        NameSets.addHeadlines(swapped, NameSets.MARKED, MARKED_WEIGHT, examples);
      }
    }
  }

  private static List<LabelledText.Label> labels(Words words, List<NameSpan> names) {
    return names.stream()
        .filter(name -> name.type() != EntityType.OTHER)
        .map(
            name ->
                new LabelledText.Label(
                    words.span(name.first(), name.end()), NameSets.label(name.type())))
        .toList();
  }
}
