package coranto.lab;

import coranto.report.EntityType;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.Understander;
import coranto.understand.finding.Finding;
import coranto.understand.people.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of people, organisations and places against marked texts: exact spans, as CoNLL-2003
/// counts
/// them.
public final class NamesEvaluation implements Evaluation {
  private static final List<String> KINDS = List.of("PER", "ORG", "LOC");
  private static final List<String> SETS =
      List.of("names/worldnews.conll", "names/conll2003-eng.testa", "names/uner-ewt/dev.iob2");

  private final Understander understander = Understander.standard();

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    var tables = new ArrayList<Table>();
    for (String set : SETS) {
      Path file = data.resolve(set);
      if (Files.exists(file)) {
        tables.add(table(set, Conll.names(file, 20, kind -> KINDS.contains(kind) ? kind : "")));
      }
    }
    return tables;
  }

  private Table table(String set, List<LabelledText> texts) {
    int[][] counts = new int[KINDS.size() + 1][3];
    long tokens = 0;
    long nanos = 0;
    for (LabelledText text : texts) {
      Reading reading = TextReader.read(Report.draft("text", text.text()).build());
      long start = System.nanoTime();
      Set<LabelledText.Label> got = names(reading);
      nanos += System.nanoTime() - start;
      tokens += reading.tokens().size();
      count(got, new HashSet<>(text.labels()), counts);
    }
    var rows = new ArrayList<List<String>>();
    for (int kind = 0; kind <= KINDS.size(); kind++) {
      rows.add(row(kind < KINDS.size() ? KINDS.get(kind) : "all", counts[kind]));
    }
    String title =
        "%s: %d texts, %,d tokens, %,.0f tokens/s for all of understanding"
            .formatted(set, texts.size(), tokens, tokens * 1e9 / nanos);
    return new Table(title, List.of("kind", "precision", "recall", "F1"), rows);
  }

  private Set<LabelledText.Label> names(Reading reading) {
    var names = new HashSet<LabelledText.Label>();
    for (Finding finding : understander.understand(reading).findings()) {
      if (finding instanceof Finding.Mention mention
          && mention.form() == Form.NAME
          && mention.type() != EntityType.OTHER) {
        names.add(new LabelledText.Label(mention.span(), kind(mention.type())));
      }
    }
    return names;
  }

  private static String kind(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
      case OTHER -> "";
    };
  }

  private static void count(
      Set<LabelledText.Label> got, Set<LabelledText.Label> gold, int[][] counts) {
    for (LabelledText.Label label : got) {
      add(counts, label.name(), gold.contains(label) ? 0 : 1);
    }
    for (LabelledText.Label label : gold) {
      if (!got.contains(label)) {
        add(counts, label.name(), 2);
      }
    }
  }

  private static void add(int[][] counts, String kind, int what) {
    counts[KINDS.indexOf(kind)][what]++;
    counts[KINDS.size()][what]++;
  }

  private static List<String> row(String name, int[] counts) {
    return Scores.row(name, counts[0], counts[0] + counts[1], counts[0] + counts[2]);
  }
}
