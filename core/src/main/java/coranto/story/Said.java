package coranto.story;

import coranto.report.Span;
import coranto.report.Tokens;
import coranto.text.Tokenizer;
import coranto.understand.finding.Finding;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A claim, denial or quote with what it is about.
///
/// @param sheet the report's place by time
/// @param words that tell what it is about
/// @param names those of them that are written with a capital
record Said(
    int sheet,
    Span span,
    Speakers.@Nullable Speaker speaker,
    Set<String> words,
    Set<String> names) {

  static Said of(Sheets sheets, int index, Span span, Span about, @Nullable String speaker) {
    Sheet sheet = sheets.sheet(index);
    var words = new LinkedHashSet<String>();
    var names = new LinkedHashSet<String>();
    Tokens tokens = Tokenizer.tokens(about.in(sheet.report().text()));
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.wordy(token) && ContentWords.tells(tokens.norm(token))) {
        String word = ContentWords.stem(tokens.norm(token));
        words.add(word);
        if (tokens.capital(token) && token > 0) {
          names.add(word);
        }
      }
    }
    return new Said(index, span, Speakers.of(sheet, speaker), words, names);
  }

  /// The speaker a finding gives; null when nobody is given.
  static @Nullable String speaker(Finding finding) {
    return switch (finding) {
      case Finding.Claim claim -> claim.speaker();
      case Finding.Denial denial -> denial.speaker();
      case Finding.Quote quote -> quote.speaker();
      case Finding.Mention _ -> null;
      case Finding.Dispute _ -> null;
      case Finding.Poll _ -> null;
      case Finding.Date _ -> null;
      case Finding.ContextLost _ -> null;
    };
  }

  /// The name to print; null when nobody is given.
  @Nullable String by() {
    return speaker == null ? null : speaker.name();
  }

  /// Whether both are surely of one speaker, or may be by their last names.
  boolean sameSpeaker(Said other) {
    if (speaker == null || other.speaker == null) {
      return false;
    }
    boolean last = speaker.named() && speaker.last().equals(other.speaker.last());
    return last || speaker.key().equals(other.speaker.key());
  }
}
