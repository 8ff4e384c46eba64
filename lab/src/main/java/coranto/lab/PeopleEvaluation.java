package coranto.lab;

import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.Understander;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Who is meant, within a report, against GUM's mentions: do pronouns and roles lead to the right
/// named person, are all names of one person together, are appositions taken for roles.
public final class PeopleEvaluation implements Evaluation {
  private static final List<String> GENRES = List.of("news", "interview", "court", "bio", "voyage");

  private final Understander understander = Understander.standard();

  @Override
  public String name() {
    return "people";
  }

  @Override
  public List<Table> evaluate(Path data) throws IOException {
    var tables = new ArrayList<Table>();
    boolean told = System.getProperty("coranto.wrong") != null;
    for (String genre : GENRES) {
      Path file = data.resolve("names/gum/" + genre + ".conllu.gz");
      if (Files.exists(file)) {
        var score = new PeopleScore();
        List<CorefGold> texts = CorefGold.read(file);
        for (CorefGold text : texts) {
          score.add(
              text,
              understander.understand(
                  TextReader.read(Report.draft(text.name(), text.text()).language("en").build())));
        }
        tables.add(
            new Table(
                "GUM " + genre + ": " + texts.size() + " texts",
                List.of("what", "precision", "recall", "F1", "counts"),
                score.rows()));
        if (told) {
          tables.add(wrong(genre, score));
        }
      }
    }
    return tables;
  }

  /// What came out otherwise, one row each: for `-Dcoranto.wrong=yes`.
  private static Table wrong(String genre, PeopleScore score) {
    return new Table(
        "GUM " + genre + ", wrong",
        List.of("text", "what", "words", "gold", "got", "around"),
        score.wrong().stream()
            .map(
                each ->
                    List.of(
                        each.text(),
                        each.kind(),
                        each.words(),
                        each.gold(),
                        each.got(),
                        each.around()))
            .toList());
  }
}
