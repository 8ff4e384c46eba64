package coranto.lab;

import static org.assertj.core.api.Assertions.assertThat;

import coranto.report.Reading;
import coranto.report.Report;
import coranto.text.TextReader;
import coranto.understand.grammar.Relation;
import coranto.understand.grammar.WordClass;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractionsTest {
  /// `They will not go` as a teacher gives it: all under `go`.
  private static Taught taught() {
    Reading reading = TextReader.read(Report.draft("text", "They will not go.").build());
    return new Taught(
        reading,
        List.of(
            new Taught.Sentence(
                0,
                new WordClass[] {
                  WordClass.PRONOUN,
                  WordClass.MODAL,
                  WordClass.ADVERB,
                  WordClass.BASE,
                  WordClass.MARK
                },
                new int[] {3, 3, 3, 5, 3},
                new Relation[] {
                  Relation.SUBJECT,
                  Relation.AUXILIARY,
                  Relation.NEGATION,
                  Relation.ROOT,
                  Relation.PUNCTUATION
                })));
  }

  @Test
  void drawsWordsTogetherAndKeepsTheTree() {
    List<Taught> drawn =
        new Contractions()
            .in(Collections.nCopies(40, taught())).stream()
                .filter(each -> each.reading().tokens().size() < 5)
                .toList();
    assertThat(drawn)
        .extracting(each -> each.reading().report().text())
        .contains("They'll not go.", "They won't go.");
    assertThat(drawn)
        .allSatisfy(
            each -> {
              Taught.Sentence sentence = each.sentences().getFirst();
              assertThat(sentence.heads()).containsExactly(2, 2, 4, 2);
              assertThat(sentence.relations()[0]).isEqualTo(Relation.SUBJECT);
              assertThat(sentence.classes()[0]).isEqualTo(WordClass.PRONOUN);
            });
  }
}
