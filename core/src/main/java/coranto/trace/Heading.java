package coranto.trace;

import coranto.report.Explanation;
import coranto.report.Reading;
import coranto.report.Sentence;
import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Quotations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The title of a report as one more sentence. Many houses write every word of it with a capital:
/// its names are the words that have one within the text too.
record Heading(Reading title, Sentence sentence, Tokens text) {
  /// Null when there is no title, or no word in it.
  static @Nullable Heading of(Reading reading) {
    Tokens tokens = reading.titleTokens();
    boolean words = false;
    for (int token = 0; token < tokens.size(); token++) {
      words |= tokens.wordy(token);
    }
    if (!words) {
      return null;
    }
    String title = reading.report().titleOrEmpty();
    var sentence = new Sentence(new Span(0, title.length()), 0, tokens.size(), 0);
    return new Heading(
        new Reading(
            reading.report(),
            List.of(sentence),
            tokens,
            tokens,
            Quotations.outermost(title),
            List.of(),
            List.of()),
        sentence,
        reading.tokens());
  }

  /// So many changes may an editor have made where the text beneath comes from elsewhere.
  private static final int TOUCHED = 1;

  /// Two who tell of one event find much the same few words for it: the charge of rewording needs
  /// a text beneath that comes from the same report, that of editing needs it or nearly all words.
  ///
  /// @param sources reports that sentences of the text go back to
  static Trace fair(Trace trace, Set<String> sources) {
    return switch (trace) {
      case Trace.Edited edited
          when edited.changes().size() > TOUCHED && !sources.contains(edited.source().report()) ->
          same(edited);
      case Trace.Reworded reworded when !sources.contains(reworded.source().report()) ->
          same(reworded);
      case Trace.Copied _, Trace.Edited _, Trace.Reworded _, Trace.Same _, Trace.Fresh _ -> trace;
    };
  }

  private static Trace same(Trace.Sourced trace) {
    double score = trace.explanation().score();
    var why = Explanation.of(score, "a title like it, and no text copied", trace.explanation());
    return new Trace.Same(trace.sentence(), trace.source(), trace.changes(), why);
  }

  Form form(Vocabulary vocabulary) {
    Set<String> names = names();
    return FormReader.read(title, sentence, vocabulary, names::contains);
  }

  private Set<String> names() {
    var names = new HashSet<String>();
    for (int token = 1; token < text.size(); token++) {
      if (text.capital(token) && text.wordy(token - 1)) {
        names.add(text.norm(token));
      }
    }
    return names;
  }
}
