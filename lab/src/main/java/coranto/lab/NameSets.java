package coranto.lab;

import coranto.report.EntityType;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.names.NameSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The openly licensed sets that the model of names learns from, each known to it as a source of
/// its
/// own, since they do not all call the same things names; with copies that bear other names, and
/// with lines made of lists.
final class NameSets {
  /// The source whose way of marking the news is asked for.
  static final int LIKE_NEWS = 1;

  /// The source of reports that were marked by a model.
  static final int MARKED = 6;

  private static final int GUM = 0;
  private static final int WIKIGOLD = 1;
  private static final int PUD = 2;
  private static final int TWEETS = 3;
  private static final int CROSSNER = 4;
  private static final int LINES = 5;

  /// How many sentences make a text where a file tells no documents, and how many texts of lines
  /// are
  /// made.
  private static final int SENTENCES = 20;

  private static final int LINE_TEXTS = 250;

  private static final int EVERY = 2;

  /// Of one of so many texts headlines are made.
  static final int HEADLINES_EVERY = 4;

  /// What the sets call persons, organisations and places; anything else is left out.
  private static final Map<String, EntityType> KINDS = kinds();

  private NameSets() {}

  private static Map<String, EntityType> kinds() {
    var kinds = new HashMap<String, EntityType>();
    List.of("PER", "person", "politician", "writer", "musicalartist", "scientist", "researcher")
        .forEach(kind -> kinds.put(kind, EntityType.PERSON));
    List.of("ORG", "organisation", "politicalparty", "band", "university", "magazine")
        .forEach(kind -> kinds.put(kind, EntityType.ORGANISATION));
    List.of("LOC", "location", "country").forEach(kind -> kinds.put(kind, EntityType.PLACE));
    return kinds;
  }

  private static String label(String kind) {
    EntityType type = KINDS.get(kind);
    return type == null ? "" : label(type);
  }

  static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
      case OTHER -> "";
    };
  }

  static List<NetExample> examples(Path names) throws IOException {
    var examples = new ArrayList<NetExample>();
    var careful = new ArrayList<LabelledText>();
    var sources = new ArrayList<Integer>();
    for (String genre : List.of("academic", "court", "interview", "news")) {
      take(names.resolve("gum-named/gum-" + genre + ".txt"), SENTENCES, GUM, careful, sources);
    }
    take(names.resolve("wikigold/wikigold.conll.txt"), SENTENCES, WIKIGOLD, careful, sources);
    take(names.resolve("pud/en_pud-ud-test.iob2"), SENTENCES, PUD, careful, sources);
    var swap = new NameSwap(careful);
    for (int text = 0; text < careful.size(); text++) {
      add(careful.get(text), sources.get(text), 1, examples);
      add(swap.swapped(careful.get(text)), sources.get(text), 1, examples);
      if (text % HEADLINES_EVERY == 0) {
        addHeadlines(swap.swapped(careful.get(text)), sources.get(text), 1, examples);
      }
    }
    new ResultLines(new NameMill())
        .texts(LINE_TEXTS)
        .forEach(text -> add(text, LINES, 1, examples));
    for (String part : List.of("a", "b", "e", "f", "g", "h")) {
      read(names.resolve("btc/" + part + ".conll"), 1)
          .forEach(text -> add(text, TWEETS, 1, examples));
    }
    for (String field : List.of("ai", "literature", "music", "politics", "science")) {
      for (String part : List.of("train", "dev", "test")) {
        read(names.resolve("crossner/" + field + "/" + part + ".txt"), 1)
            .forEach(text -> add(text, CROSSNER, 1, examples));
      }
    }
    return examples;
  }

  /// The news reports to be marked by models: every second one of AllSides, lest they outweigh all
  /// else, and ECB+.
  static List<Reading> reports(Path stories) throws IOException {
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

  private static void take(
      Path file, int perText, int source, List<LabelledText> texts, List<Integer> sources)
      throws IOException {
    for (LabelledText text : read(file, perText)) {
      texts.add(text);
      sources.add(source);
    }
  }

  private static List<LabelledText> read(Path file, int perText) throws IOException {
    return Conll.names(file, perText, NameSets::label);
  }

  /// Adds the sentences of a text.
  static void add(LabelledText text, int source, float weight, List<NetExample> examples) {
    Reading reading = TextReader.read(Report.draft("text", text.text()).build());
    var names = new ArrayList<NameSpan>();
    for (LabelledText.Label label : text.labels()) {
      int first = reading.tokens().at(label.span().from());
      int end = Math.min(reading.tokens().size(), reading.tokens().at(label.span().to() - 1) + 1);
      names.add(new NameSpan(first, end, type(label.name()), "marked"));
    }
    examples.addAll(NetExample.of(reading, names, source, weight));
  }

  static void addHeadlines(LabelledText text, int source, float weight, List<NetExample> examples) {
    Headlines.of(text).forEach(line -> add(line, source, weight, examples));
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "PER" -> EntityType.PERSON;
      case "ORG" -> EntityType.ORGANISATION;
      case "LOC" -> EntityType.PLACE;
      default -> throw new IllegalArgumentException(label);
    };
  }
}
