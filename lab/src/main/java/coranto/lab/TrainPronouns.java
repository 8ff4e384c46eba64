package coranto.lab;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.grammar.WordClasses;
import coranto.understand.names.ModelNames;
import coranto.understand.people.Casting;
import coranto.understand.people.Choice;
import coranto.understand.people.PronounFeature;
import coranto.understand.people.Pronouns;
import coranto.understand.people.Roles;
import coranto.understand.words.TokenTraits;
import coranto.understand.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Learns what tells whom a pronoun means, from the CC BY genres of GUM: each candidate of each
/// pronoun is an observation; what came before is as the gold says. Every second text of the news
/// is
/// left out, to measure on.
public final class TrainPronouns {
  private static final double RIDGE = 2;
  private static final String HEADER =
      "# What tells whom a pronoun means (coranto.understand.people.PronounFeature): name; weight of a logistic model.\n"
          + "# Learned from GUM (Zeldes 2017), genres academic, court, interview and every second text of news, CC BY, by\n"
          + "# coranto.lab.TrainPronouns; numbers, no text: Apache-2.0, with credit to GUM.";

  private static final ModelNames NAMES = new ModelNames();

  private TrainPronouns() {}

  /// @param args the data folder
  public static void main(String[] args) throws IOException {
    var rows = new ArrayList<LogisticRegression.Row>();
    for (String genre : List.of("academic", "court", "interview", "news")) {
      var texts = CorefGold.read(Path.of(args[0], "names/gum/" + genre + ".conllu.gz"));
      for (int at = 0; at < texts.size(); at++) {
        if (!genre.equals("news") || at % 2 == 0) {
          learn(texts.get(at), rows);
        }
      }
    }
    System.out.println(HEADER);
    double[] weights = LogisticRegression.fit(rows, RIDGE);
    for (PronounFeature feature : PronounFeature.values()) {
      System.out.printf(Locale.ROOT, "%s\t%.2f%n", feature.name(), weights[feature.ordinal()]);
    }
    long right = rows.stream().filter(LogisticRegression.Row::yes).count();
    System.err.println(rows.size() + " candidates, " + right + " right");
  }

  private static void learn(CorefGold gold, List<LogisticRegression.Row> rows) {
    var words =
        new Words(TextReader.read(Report.draft(gold.name(), gold.text()).language("en").build()));
    var traits = new TokenTraits(words);
    var cast = Casting.of(words, NAMES.tag(words, traits));
    var classes = new WordClasses(words, traits);
    new Roles(words, classes, cast).find();
    new Pronouns(words, classes, cast)
        .find(
            (pronoun, choices) -> {
              String meant = entity(gold, words.from(pronoun));
              int right = -1;
              for (int at = 0; at < choices.size(); at++) {
                Choice choice = choices.get(at);
                String held = entity(gold, words.from(choice.first()));
                boolean yes = meant != null && meant.equals(held);
                right = yes ? at : right;
                rows.add(new LogisticRegression.Row(choice.features(), yes, 1));
              }
              return right;
            });
  }

  /// The person of the shortest mention around the character.
  private static @Nullable String entity(CorefGold gold, int at) {
    String found = null;
    int shortest = Integer.MAX_VALUE;
    for (CorefGold.Mention mention : gold.mentions()) {
      int from = gold.words().get(mention.first()).from();
      int to = gold.words().get(mention.end() - 1).to();
      if (from <= at && at < to && to - from < shortest && mention.type().equals("person")) {
        shortest = to - from;
        found = mention.entity();
      }
    }
    return found;
  }
}
