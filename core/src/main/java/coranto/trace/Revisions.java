package coranto.trace;

import coranto.report.Citation;
import coranto.report.Reading;
import coranto.report.Report;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.text.TextReader;
import java.util.ArrayList;
import java.util.List;

/// Tells two revisions of a report apart: which sentences were added, dropped, changed (and which
/// words of them), moved. White space is no revision. Safe for many threads.
public final class Revisions {
  private final Vocabulary vocabulary;
  private final ChangeNames naming;

  private Revisions(Vocabulary vocabulary, ChangeNames naming) {
    this.vocabulary = vocabulary;
    this.naming = naming;
  }

  /// By the word lists that ship.
  public static Revisions shipped() {
    return Shipped.REVISIONS;
  }

  /// What was done, in the order of the newer text, what was dropped where it stood; the title
  /// first.
  public List<RevisionChange> between(Report before, Report after) {
    var changes = new ArrayList<RevisionChange>();
    changes.addAll(RevisionPairs.compared(title(before), title(after), naming));
    changes.addAll(RevisionPairs.compared(sentences(before), sentences(after), naming));
    return changes;
  }

  /// The words that differ between two wordings of one thing: spans of `newer` are *here*.
  public List<Change> words(String older, String newer) {
    var was = whole(older, Citation.ofText("", 1, new Span(0, older.length())));
    var now = whole(newer, Citation.ofText("", 1, new Span(0, newer.length())));
    return EditScript.of(Aligner.align(now.form(), was.form()), naming);
  }

  private List<RevisedSentence> title(Report report) {
    String title = report.titleOrEmpty();
    var place = Citation.ofTitle(report.id(), report.revision(), new Span(0, title.length()));
    return title.isBlank() ? List.of() : List.of(whole(title, place));
  }

  private RevisedSentence whole(String text, Citation place) {
    Reading reading = TextReader.read(Report.draft("words", text).build());
    var all = new Sentence(new Span(0, text.length()), 0, reading.tokens().size(), 0);
    return new RevisedSentence(place, text, FormReader.read(reading, all, vocabulary));
  }

  private List<RevisedSentence> sentences(Report report) {
    Reading reading = TextReader.read(report);
    var sentences = new ArrayList<RevisedSentence>();
    for (Sentence sentence : reading.sentences()) {
      Form form = FormReader.read(reading, sentence, vocabulary);
      sentences.add(
          new RevisedSentence(report.cite(sentence.span()), reading.text(sentence), form));
    }
    return sentences;
  }

  /// Loads when first asked for.
  private static final class Shipped {
    static final Revisions REVISIONS = new Revisions(Vocabulary.shipped(), ChangeNames.shipped());
  }
}
